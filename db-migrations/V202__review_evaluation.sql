-- What the gestor decided about a comment, what he had decided before, and what the institution answered.
create table comment_evaluation (
  id uuid not null,
  comment uuid not null,
  disposition varchar(12) character set ascii collate ascii_bin not null,
  reply mediumtext not null,
  wording_use varchar(12) character set ascii collate ascii_bin not null,
  evaluated_at datetime(6) not null,
  evaluated_by uuid not null,
  answer varchar(12) character set ascii collate ascii_bin null,
  answered_at datetime(6) null,
  answered_by uuid null,
  version bigint not null,
  constraint pk_comment_evaluation primary key (id),
  constraint uq_comment_evaluation unique (comment),
  constraint fk_comment_evaluation_comment foreign key (comment) references review_comment (id),
  constraint fk_comment_evaluation_by foreign key (evaluated_by) references person (id),
  constraint fk_comment_evaluation_answered_by foreign key (answered_by) references person (id),
  constraint ck_comment_evaluation_disposition check (disposition in ('ACCEPTED', 'PARTLY', 'REJECTED')),
  constraint ck_comment_evaluation_wording check (wording_use in ('NOT_USED', 'APPLIED', 'CONFLICT'))
);
create table past_evaluation (
  id uuid not null,
  comment uuid not null,
  disposition varchar(12) character set ascii collate ascii_bin not null,
  reply mediumtext not null,
  evaluated_at datetime(6) not null,
  evaluated_by uuid not null,
  constraint pk_past_evaluation primary key (id),
  constraint fk_past_evaluation_comment foreign key (comment) references review_comment (id),
  constraint fk_past_evaluation_by foreign key (evaluated_by) references person (id)
);
