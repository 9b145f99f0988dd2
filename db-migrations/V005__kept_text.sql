-- What somebody is typing and has not saved yet: one row a person and field.
create table kept_text (
  person uuid not null,
  field varchar(160) character set ascii collate ascii_bin not null,
  text mediumtext not null,
  kept_at datetime(6) not null,
  constraint pk_kept_text primary key (person, field),
  constraint fk_kept_text_person foreign key (person) references person (id)
);
