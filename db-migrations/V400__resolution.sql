-- Resolutions: lettered sections with a verb, numbered points, addressees; a gap-free number once adopted.
create table resolution (
  id uuid not null,
  committee uuid not null,
  meeting uuid not null,
  agenda_item uuid not null,
  title varchar(300) not null,
  draft uuid null,
  draft_version int null,
  state varchar(20) character set ascii collate ascii_bin not null,
  year int null,
  number int null,
  decided_at datetime(6) null,
  version bigint not null,
  constraint pk_resolution primary key (id),
  constraint fk_resolution_committee foreign key (committee) references committee (id),
  constraint fk_resolution_meeting foreign key (meeting) references meeting (id),
  constraint fk_resolution_agenda_item foreign key (agenda_item) references agenda_item (id),
  constraint fk_resolution_draft foreign key (draft, draft_version) references draft_version (draft, number),
  constraint uq_resolution_number unique (committee, year, number),
  constraint ck_resolution_number check ((year is null) = (number is null)),
  constraint ck_resolution_adopted check (state <> 'ADOPTED' or number is not null),
  index ix_resolution_item (agenda_item),
  index ix_resolution_draft (draft)
);
create table resolution_point (
  id uuid not null,
  resolution uuid not null,
  section int not null,
  verb varchar(20) character set ascii collate ascii_bin not null,
  number int not null,
  text varchar(2000) not null,
  deadline_text varchar(200) not null,
  deadline date null,
  makes_task boolean not null,
  constraint pk_resolution_point primary key (id),
  constraint uq_resolution_point unique (resolution, section, number),
  constraint fk_resolution_point_resolution foreign key (resolution) references resolution (id)
);
create table resolution_addressee (
  point uuid not null,
  position int not null,
  institution uuid not null,
  constraint pk_resolution_addressee primary key (point, position),
  constraint uq_resolution_addressee unique (point, institution),
  constraint fk_resolution_addressee_point foreign key (point) references resolution_point (id),
  constraint fk_resolution_addressee_institution foreign key (institution) references institution (id)
);
create table resolution_counter (
  committee uuid not null,
  year int not null,
  last int not null,
  constraint pk_resolution_counter primary key (committee, year),
  constraint fk_resolution_counter_committee foreign key (committee) references committee (id)
);
