-- The one link that sets an empty installation up: only its hash, until it expires or is used.
create table setup_link (
  id int not null,
  token_hash varchar(64) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  constraint pk_setup_link primary key (id)
);
