-- The text that becomes the next version: one row a draft while it differs from the last version, and why it changed.
create table working_text (
  draft uuid not null,
  base int not null,
  lists mediumtext not null,
  changed_at datetime(6) not null,
  changed_by uuid not null,
  constraint pk_working_text primary key (draft),
  constraint fk_working_text_draft foreign key (draft) references draft (id),
  constraint fk_working_text_base foreign key (draft, base) references draft_version (draft, number),
  constraint fk_working_text_changed_by foreign key (changed_by) references person (id)
);
create table working_block (
  draft uuid not null,
  position int not null,
  block uuid not null,
  hash char(64) character set ascii collate ascii_bin not null,
  constraint pk_working_block primary key (draft, position),
  constraint fk_working_block_text foreign key (draft) references working_text (draft),
  constraint fk_working_block_content foreign key (hash) references block_content (hash)
);
create table passage_change (
  id uuid not null,
  draft uuid not null,
  block uuid not null,
  because_type varchar(40) character set ascii collate ascii_bin null,
  because uuid null,
  changed_at datetime(6) not null,
  changed_by uuid not null,
  -- The version that first holds the change; null while it is in the working text only.
  number int null,
  constraint pk_passage_change primary key (id),
  constraint fk_passage_change_draft foreign key (draft) references draft (id),
  constraint fk_passage_change_version foreign key (draft, number) references draft_version (draft, number),
  constraint fk_passage_change_changed_by foreign key (changed_by) references person (id)
);
create index ix_passage_change_because on passage_change (because);
