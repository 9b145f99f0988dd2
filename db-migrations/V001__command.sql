-- Every command that a person can send twice happens once.
create table command (
  id uuid not null,
  result uuid null,
  done_at datetime(6) not null,
  constraint pk_command primary key (id)
);
