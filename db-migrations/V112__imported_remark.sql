-- What stood beside an uploaded text: Word comments, and tracked changes kept as proposals.
create table imported_remark (
  id uuid not null,
  draft uuid not null,
  number int not null,
  position int not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  content mediumtext not null,
  constraint pk_imported_remark primary key (id),
  constraint uq_imported_remark unique (draft, number, position),
  constraint fk_imported_remark_version foreign key (draft, number) references draft_version (draft, number)
);
