-- Tasks of institutions, what was reported about them and how their dates changed.
create table task (
  id uuid not null,
  committee uuid not null,
  number varchar(30) character set ascii collate ascii_bin not null,
  title varchar(400) not null,
  text text not null,
  gestor uuid not null,
  due_kind varchar(20) character set ascii collate ascii_bin not null,
  due date null,
  state varchar(20) character set ascii collate ascii_bin not null,
  source_type varchar(40) character set ascii collate ascii_bin not null,
  source uuid not null,
  source_label varchar(120) not null,
  source_route varchar(200) not null,
  created_at datetime(6) not null,
  closed_at datetime(6) null,
  version bigint not null,
  constraint pk_task primary key (id),
  constraint fk_task_committee foreign key (committee) references committee (id),
  constraint fk_task_gestor foreign key (gestor) references institution (id),
  constraint uq_task_number unique (committee, number),
  index ix_task_source (source),
  index ix_task_due (committee, due)
);
create table task_partner (
  task uuid not null,
  institution uuid not null,
  constraint pk_task_partner primary key (task, institution),
  constraint fk_task_partner_task foreign key (task) references task (id),
  constraint fk_task_partner_institution foreign key (institution) references institution (id)
);
create table task_report (
  id uuid not null,
  task uuid not null,
  institution uuid not null,
  author uuid not null,
  text text not null,
  reported_state varchar(20) character set ascii collate ascii_bin not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  written_at datetime(6) not null,
  sent_at datetime(6) null,
  decided_at datetime(6) null,
  decided_by uuid null,
  remark varchar(2000) not null,
  version bigint not null,
  constraint pk_task_report primary key (id),
  constraint fk_task_report_task foreign key (task) references task (id),
  constraint fk_task_report_institution foreign key (institution) references institution (id),
  constraint fk_task_report_author foreign key (author) references person (id),
  index ix_task_report_task (task, written_at)
);
create table task_due_change (
  id uuid not null,
  task uuid not null,
  asked_by uuid not null,
  asked_for uuid not null,
  asked_at datetime(6) not null,
  old_due date null,
  new_due date not null,
  reason varchar(2000) not null,
  granted boolean null,
  decided_at datetime(6) null,
  decided_by uuid null,
  constraint pk_task_due_change primary key (id),
  constraint fk_task_due_change_task foreign key (task) references task (id),
  constraint fk_task_due_change_person foreign key (asked_by) references person (id),
  constraint fk_task_due_change_institution foreign key (asked_for) references institution (id),
  index ix_task_due_change_task (task, asked_at)
);
-- The last number given, per committee and year: numbers have no gaps.
create table task_counter (
  committee uuid not null,
  year int not null,
  last int not null,
  constraint pk_task_counter primary key (committee, year),
  constraint fk_task_counter_committee foreign key (committee) references committee (id)
);
