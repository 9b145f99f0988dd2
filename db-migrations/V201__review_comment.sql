-- Comments with the passage they speak of, what colleagues of the same institution think of them and say about them.
create table review_comment (
  id uuid not null,
  round uuid not null,
  institution uuid not null,
  author uuid not null,
  own_number int null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  editorial boolean not null,
  target varchar(8) character set ascii collate ascii_bin not null,
  anchor text null,
  block uuid null,
  body mediumtext not null,
  wording mediumtext null,
  reason mediumtext not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  late boolean not null,
  written_at datetime(6) not null,
  changed_at datetime(6) not null,
  sent_at datetime(6) null,
  source uuid null,
  version bigint not null,
  constraint pk_review_comment primary key (id),
  constraint uq_review_comment_number unique (round, institution, own_number),
  constraint uq_review_comment_source unique (round, institution, source),
  constraint fk_review_comment_response foreign key (round, institution) references round_response (round, institution),
  constraint fk_review_comment_author foreign key (author) references person (id),
  constraint ck_review_comment_kind check (kind in ('ORDINARY', 'FUNDAMENTAL')),
  constraint ck_review_comment_target check (target in ('WHOLE', 'BLOCK', 'RANGE') and (target = 'WHOLE') = (anchor is null)),
  constraint ck_review_comment_state check (state in ('DRAFT', 'SENT', 'WITHDRAWN'))
);
create table comment_stance (
  comment uuid not null,
  person uuid not null,
  stance varchar(8) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  constraint pk_comment_stance primary key (comment, person),
  constraint fk_comment_stance_comment foreign key (comment) references review_comment (id),
  constraint fk_comment_stance_person foreign key (person) references person (id)
);
create table comment_note (
  id uuid not null,
  comment uuid not null,
  person uuid not null,
  at datetime(6) not null,
  body varchar(2000) not null,
  constraint pk_comment_note primary key (id),
  constraint fk_comment_note_comment foreign key (comment) references review_comment (id),
  constraint fk_comment_note_person foreign key (person) references person (id)
);
