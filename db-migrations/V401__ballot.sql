-- A vote at a meeting by institution: who may vote is settled when it opens, what counts when it closes.
create table ballot (
  id uuid not null,
  resolution uuid not null,
  majority varchar(30) character set ascii collate ascii_bin not null,
  casting_vote boolean not null,
  chair_institution uuid null,
  opened_at datetime(6) not null,
  closed_at datetime(6) null,
  outcome varchar(20) character set ascii collate ascii_bin null,
  by_casting_vote boolean not null,
  version bigint not null,
  constraint pk_ballot primary key (id),
  constraint uq_ballot_resolution unique (resolution),
  constraint fk_ballot_resolution foreign key (resolution) references resolution (id),
  constraint fk_ballot_chair foreign key (chair_institution) references institution (id),
  constraint ck_ballot_closed check ((closed_at is null) = (outcome is null))
);
create table vote (
  ballot uuid not null,
  institution uuid not null,
  -- Whether it was there when the ballot was opened; only such an institution may vote.
  eligible boolean not null,
  value varchar(20) character set ascii collate ascii_bin not null,
  cast_by uuid null,
  recorded boolean not null,
  cast_at datetime(6) null,
  note varchar(2000) not null,
  constraint pk_vote primary key (ballot, institution),
  constraint fk_vote_ballot foreign key (ballot) references ballot (id),
  constraint fk_vote_institution foreign key (institution) references institution (id),
  constraint fk_vote_cast_by foreign key (cast_by) references person (id),
  constraint ck_vote_eligible check (eligible or value = 'ABSENT')
);
