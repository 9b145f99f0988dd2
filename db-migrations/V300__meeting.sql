-- Meetings of committees. Times are wall-clock times in Bratislava where people agreed on them, UTC where things happened.
create table meeting (
  id uuid not null,
  committee uuid not null,
  series varchar(10) character set ascii collate ascii_bin not null,
  number int not null,
  -- True while the number is taken, null once the meeting is cancelled: its number is free again.
  numbered boolean null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  mode varchar(20) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  starts_at datetime not null,
  ends_at datetime not null,
  place varchar(300) not null,
  link varchar(500) not null,
  chair uuid null,
  minute_taker uuid null,
  reason varchar(1000) not null,
  convened_at datetime(6) null,
  opened_at datetime(6) null,
  closed_at datetime(6) null,
  current_item uuid null,
  version bigint not null,
  constraint pk_meeting primary key (id),
  constraint fk_meeting_committee foreign key (committee) references committee (id),
  constraint fk_meeting_chair foreign key (chair) references person (id),
  constraint fk_meeting_minute_taker foreign key (minute_taker) references person (id),
  constraint uq_meeting_number unique (committee, series, number, numbered),
  constraint ck_meeting_times check (starts_at < ends_at),
  constraint ck_meeting_number check (number > 0),
  index ix_meeting_starts (committee, starts_at)
);
create table meeting_verifier (
  meeting uuid not null,
  position int not null,
  person uuid not null,
  constraint pk_meeting_verifier primary key (meeting, position),
  constraint uq_meeting_verifier unique (meeting, person),
  constraint fk_meeting_verifier_meeting foreign key (meeting) references meeting (id),
  constraint fk_meeting_verifier_person foreign key (person) references person (id)
);
-- One row a committee and series, locked while a number is given: two plans at once get two numbers.
create table meeting_series (
  committee uuid not null,
  series varchar(10) character set ascii collate ascii_bin not null,
  constraint pk_meeting_series primary key (committee, series),
  constraint fk_meeting_series_committee foreign key (committee) references committee (id)
);
