-- Drafts, their immutable versions, and block contents shared by all versions under the address of their content.
create table draft (
  id uuid not null,
  committee uuid not null,
  title varchar(300) not null,
  gestor uuid not null,
  language char(2) character set ascii collate ascii_bin not null,
  state varchar(30) character set ascii collate ascii_bin not null,
  -- Members read versions up to this one; 0 while the secretariat prepares.
  shared_version int not null,
  last_version int not null,
  created_at datetime(6) not null,
  created_by uuid not null,
  changed_at datetime(6) not null,
  version bigint not null,
  constraint pk_draft primary key (id),
  constraint fk_draft_committee foreign key (committee) references committee (id),
  constraint fk_draft_gestor foreign key (gestor) references institution (id),
  constraint fk_draft_created_by foreign key (created_by) references person (id),
  constraint ck_draft_shared check (shared_version between 0 and last_version)
);
create table block_content (
  hash char(64) character set ascii collate ascii_bin not null,
  json mediumtext not null,
  constraint pk_block_content primary key (hash)
);
create table draft_version (
  id uuid not null,
  draft uuid not null,
  number int not null,
  source varchar(20) character set ascii collate ascii_bin not null,
  file char(64) character set ascii collate ascii_bin null,
  file_name varchar(200) null,
  lists mediumtext not null,
  blocks int not null,
  report mediumtext not null,
  created_at datetime(6) not null,
  created_by uuid not null,
  constraint pk_draft_version primary key (id),
  constraint uq_draft_version unique (draft, number),
  constraint fk_draft_version_draft foreign key (draft) references draft (id),
  constraint fk_draft_version_file foreign key (file) references stored_file (sha256),
  constraint fk_draft_version_created_by foreign key (created_by) references person (id)
);
create table version_block (
  draft uuid not null,
  number int not null,
  position int not null,
  block uuid not null,
  hash char(64) character set ascii collate ascii_bin not null,
  constraint pk_version_block primary key (draft, number, position),
  constraint uq_version_block unique (draft, number, block),
  constraint fk_version_block_version foreign key (draft, number) references draft_version (draft, number),
  constraint fk_version_block_content foreign key (hash) references block_content (hash)
);
