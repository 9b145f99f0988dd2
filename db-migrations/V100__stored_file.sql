-- Files under the address of their content, and who they belong to: a file is read only through its owner.
create table stored_file (
  sha256 char(64) character set ascii collate ascii_bin not null,
  size bigint not null,
  content longblob not null,
  stored_at datetime(6) not null,
  constraint pk_stored_file primary key (sha256)
);
create table file_reference (
  id uuid not null,
  owner_type varchar(40) character set ascii collate ascii_bin not null,
  owner uuid not null,
  file char(64) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  media_type varchar(120) character set ascii collate ascii_bin not null,
  added_at datetime(6) not null,
  constraint pk_file_reference primary key (id),
  constraint uq_file_reference unique (owner_type, owner, file, name),
  constraint fk_file_reference_file foreign key (file) references stored_file (sha256)
);
