-- Committees, their names through time, their rules by statute, and who sits on them from when to when.
create table committee (
  id uuid not null,
  code varchar(20) character set ascii collate ascii_bin not null,
  abbr varchar(40) not null,
  host uuid not null,
  parent uuid null,
  version bigint not null,
  constraint pk_committee primary key (id),
  constraint uq_committee_code unique (code),
  constraint fk_committee_host foreign key (host) references institution (id),
  constraint fk_committee_parent foreign key (parent) references committee (id)
);
create table committee_name (
  id uuid not null,
  committee uuid not null,
  name_sk varchar(250) not null,
  genitive_sk varchar(250) not null,
  locative_sk varchar(250) not null,
  name_en varchar(250) not null,
  valid_from date not null,
  valid_to date null,
  constraint pk_committee_name primary key (id),
  constraint fk_committee_name_committee foreign key (committee) references committee (id),
  constraint uq_committee_name unique (committee, valid_from)
);
create table committee_rules (
  id uuid not null,
  committee uuid not null,
  statute varchar(250) not null,
  valid_from date not null,
  quorum_basis varchar(20) character set ascii collate ascii_bin not null,
  decision_majority varchar(20) character set ascii collate ascii_bin not null,
  chair_casting_vote boolean not null,
  alternate_votes boolean not null,
  proxy_allowed boolean not null,
  vote_unit varchar(20) character set ascii collate ascii_bin not null,
  silence_rule varchar(20) character set ascii collate ascii_bin not null,
  per_rollam_days int not null,
  invite_days int not null,
  papers_days int not null,
  minutes_draft_days int not null,
  minutes_comment_days int not null,
  meetings_per_year int not null,
  comment_round_days int not null,
  constraint pk_committee_rules primary key (id),
  constraint fk_committee_rules_committee foreign key (committee) references committee (id),
  constraint uq_committee_rules unique (committee, valid_from)
);
create table membership (
  id uuid not null,
  committee uuid not null,
  institution uuid not null,
  person uuid not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  alternate_of uuid null,
  may_vote boolean not null,
  may_speak boolean not null,
  valid_from date not null,
  valid_to date null,
  appointment varchar(120) not null,
  version bigint not null,
  constraint pk_membership primary key (id),
  constraint fk_membership_committee foreign key (committee) references committee (id),
  constraint fk_membership_institution foreign key (institution) references institution (id),
  constraint fk_membership_person foreign key (person) references person (id),
  constraint fk_membership_alternate foreign key (alternate_of) references membership (id),
  constraint uq_membership unique (committee, institution, person, role, valid_from),
  index ix_membership_person (person, valid_from)
);
create view committee_view as
  select c.id, c.code, c.abbr, c.host, n.name_sk, n.genitive_sk, n.locative_sk, n.name_en
  from committee c
  join committee_name n on n.committee = c.id and n.valid_to is null;
