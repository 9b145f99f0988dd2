-- Disputes about fundamental comments that were not fully accepted, and the talks held about them.
create table review_dispute (
  id uuid not null,
  round uuid not null,
  comment uuid not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  removed_by varchar(20) character set ascii collate ascii_bin null,
  opened_at datetime(6) not null,
  version bigint not null,
  constraint pk_review_dispute primary key (id),
  constraint uq_review_dispute unique (comment),
  constraint fk_review_dispute_round foreign key (round) references review_round (id),
  constraint fk_review_dispute_comment foreign key (comment) references review_comment (id),
  constraint ck_review_dispute_state check (state in ('OPEN', 'SCHEDULED', 'REMOVED', 'PERSISTS')),
  constraint ck_review_dispute_removed check ((state = 'REMOVED') = (removed_by is not null))
);
create table dispute_talk (
  id uuid not null,
  dispute uuid not null,
  position int not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  -- Wall-clock time in Bratislava: a meeting of people.
  held_on datetime not null,
  form varchar(12) character set ascii collate ascii_bin not null,
  participants text not null,
  outcome varchar(12) character set ascii collate ascii_bin null,
  note mediumtext not null,
  constraint pk_dispute_talk primary key (id),
  constraint uq_dispute_talk unique (dispute, position),
  constraint fk_dispute_talk_dispute foreign key (dispute) references review_dispute (id)
);
