-- Minutes of meetings: editions, whom they were sent to, what was answered, the last number given.
create table minutes (
  id uuid not null,
  committee uuid not null,
  meeting uuid not null,
  edition int not null,
  amends uuid null,
  state varchar(20) character set ascii collate ascii_bin not null,
  reason varchar(1000) not null,
  file_number varchar(100) not null,
  circulations int not null,
  circulated_at datetime(6) null,
  deadline_at datetime(6) null,
  -- How the deadline was counted, and the frozen content; both null for a draft.
  deadline_rule text null,
  content longtext null,
  approved_by uuid null,
  approved_at datetime(6) null,
  published_by uuid null,
  published_at datetime(6) null,
  year int null,
  number int null,
  label varchar(60) character set ascii collate ascii_bin null,
  document char(64) character set ascii collate ascii_bin null,
  version bigint not null,
  constraint pk_minutes primary key (id),
  constraint fk_minutes_committee foreign key (committee) references committee (id),
  constraint fk_minutes_meeting foreign key (meeting) references meeting (id),
  constraint fk_minutes_amends foreign key (amends) references minutes (id),
  constraint fk_minutes_approved_by foreign key (approved_by) references person (id),
  constraint fk_minutes_published_by foreign key (published_by) references person (id),
  constraint fk_minutes_document foreign key (document) references stored_file (sha256),
  constraint uq_minutes_edition unique (meeting, edition),
  -- A corrected edition keeps the number of the first.
  constraint uq_minutes_number unique (committee, year, number, edition),
  constraint ck_minutes_edition check ((edition = 1) = (amends is null)),
  constraint ck_minutes_frozen check ((state = 'DRAFT') = (content is null)),
  constraint ck_minutes_circulated check ((content is null) = (circulated_at is null)
    and (content is null) = (deadline_at is null) and (content is null) = (deadline_rule is null)),
  constraint ck_minutes_published check ((state = 'PUBLISHED') = (published_at is not null)
    and (state = 'PUBLISHED') = (number is not null) and (state = 'PUBLISHED') = (document is not null)),
  index ix_minutes_committee (committee, state)
);
create table minutes_verifier (
  minutes uuid not null,
  position int not null,
  person uuid not null,
  verified_at datetime(6) null,
  constraint pk_minutes_verifier primary key (minutes, person),
  constraint fk_minutes_verifier_minutes foreign key (minutes) references minutes (id),
  constraint fk_minutes_verifier_person foreign key (person) references person (id)
);
-- Whom a circulation asked and what they said; those who say nothing until the deadline agree.
create table minutes_answer (
  minutes uuid not null,
  circulation int not null,
  institution uuid not null,
  answer varchar(20) character set ascii collate ascii_bin not null,
  person uuid null,
  answered_at datetime(6) null,
  constraint pk_minutes_answer primary key (minutes, circulation, institution),
  constraint fk_minutes_answer_minutes foreign key (minutes) references minutes (id),
  constraint fk_minutes_answer_institution foreign key (institution) references institution (id),
  constraint fk_minutes_answer_person foreign key (person) references person (id)
);
create table minutes_correction (
  id uuid not null,
  minutes uuid not null,
  institution uuid not null,
  author uuid not null,
  item uuid null,
  part varchar(20) character set ascii collate ascii_bin null,
  quote longtext null,
  wording text null,
  reason text not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  answer varchar(2000) not null,
  answered_by uuid null,
  written_at datetime(6) not null,
  answered_at datetime(6) null,
  version bigint not null,
  constraint pk_minutes_correction primary key (id),
  constraint fk_minutes_correction_minutes foreign key (minutes) references minutes (id),
  constraint fk_minutes_correction_institution foreign key (institution) references institution (id),
  constraint fk_minutes_correction_author foreign key (author) references person (id),
  constraint fk_minutes_correction_item foreign key (item) references agenda_item (id),
  constraint fk_minutes_correction_answered_by foreign key (answered_by) references person (id),
  constraint ck_minutes_correction_passage check ((item is null) = (part is null) and (item is null) = (quote is null)
    and (item is null) = (wording is null)),
  constraint ck_minutes_correction_open check ((state = 'OPEN') = (answered_at is null)),
  index ix_minutes_correction_minutes (minutes, state)
);
-- The last number given, per committee and year of publication: numbers have no gaps.
create table minutes_counter (
  committee uuid not null,
  year int not null,
  last int not null,
  constraint pk_minutes_counter primary key (committee, year),
  constraint fk_minutes_counter_committee foreign key (committee) references committee (id)
);
