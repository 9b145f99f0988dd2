-- Institutions with names that change, people, and the accounts they sign in with.
create table institution (
  id uuid not null,
  abbr varchar(40) not null,
  external_code varchar(40) character set ascii collate ascii_bin null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  version bigint not null,
  constraint pk_institution primary key (id),
  constraint uq_institution_abbr unique (abbr)
);
create table institution_name (
  id uuid not null,
  institution uuid not null,
  name_sk varchar(200) not null,
  name_en varchar(200) not null,
  valid_from date not null,
  valid_to date null,
  constraint pk_institution_name primary key (id),
  constraint fk_institution_name_institution foreign key (institution) references institution (id),
  constraint uq_institution_name unique (institution, valid_from)
);
create table person (
  id uuid not null,
  title_before varchar(40) not null,
  given_name varchar(80) not null,
  family_name varchar(80) not null,
  title_after varchar(40) not null,
  feminine boolean not null,
  email varchar(254) character set ascii collate ascii_bin null,
  language char(2) character set ascii collate ascii_bin not null,
  function_sk varchar(200) not null,
  function_en varchar(200) not null,
  version bigint not null,
  constraint pk_person primary key (id)
);
create table account (
  person uuid not null,
  login varchar(254) character set ascii collate ascii_bin not null,
  password_hash varchar(255) character set ascii collate ascii_bin null,
  institution uuid null,
  administrator boolean not null,
  disabled boolean not null,
  scheme varchar(10) character set ascii collate ascii_bin not null default 'auto',
  last_seen datetime(6) null,
  previous_seen datetime(6) null,
  version bigint not null,
  constraint pk_account primary key (person),
  constraint uq_account_login unique (login),
  constraint fk_account_person foreign key (person) references person (id),
  constraint fk_account_institution foreign key (institution) references institution (id)
);
-- What other modules may join in their lists: today's names.
create view institution_view as
  select i.id, i.abbr, i.kind, n.name_sk, n.name_en
  from institution i
  join institution_name n on n.institution = i.id and n.valid_to is null;
create view person_view as
  select p.id,
         concat_ws(', ', trim(concat_ws(' ', nullif(p.title_before, ''), p.given_name, p.family_name)),
                   nullif(p.title_after, '')) as name,
         p.given_name, p.family_name, p.feminine, p.email, p.language, p.function_sk, p.function_en
  from person p;
