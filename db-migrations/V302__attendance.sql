-- Who was invited and what they answered; who came, when they arrived and left; the quorum that followed.
create table invitation (
  meeting uuid not null,
  institution uuid not null,
  voting boolean not null,
  answer varchar(20) character set ascii collate ascii_bin not null,
  alternate uuid null,
  alternate_name varchar(200) not null,
  note varchar(1000) not null,
  answered_by uuid null,
  answered_at datetime(6) null,
  version bigint not null,
  constraint pk_invitation primary key (meeting, institution),
  constraint fk_invitation_meeting foreign key (meeting) references meeting (id),
  constraint fk_invitation_institution foreign key (institution) references institution (id),
  constraint fk_invitation_alternate foreign key (alternate) references person (id),
  constraint fk_invitation_answered_by foreign key (answered_by) references person (id)
);
create table invited_person (
  meeting uuid not null,
  institution uuid not null,
  person uuid not null,
  position int not null,
  constraint pk_invited_person primary key (meeting, institution, person),
  constraint fk_invited_person_invitation foreign key (meeting, institution) references invitation (meeting, institution),
  constraint fk_invited_person_person foreign key (person) references person (id)
);
create table attendance (
  meeting uuid not null,
  institution uuid not null,
  voting boolean not null,
  presence varchar(20) character set ascii collate ascii_bin not null,
  person uuid null,
  person_name varchar(200) not null,
  seat varchar(20) character set ascii collate ascii_bin null,
  online boolean not null,
  constraint pk_attendance primary key (meeting, institution),
  constraint fk_attendance_meeting foreign key (meeting) references meeting (id),
  constraint fk_attendance_institution foreign key (institution) references institution (id),
  constraint fk_attendance_person foreign key (person) references person (id)
);
create table attendance_stay (
  meeting uuid not null,
  institution uuid not null,
  arrived_at datetime(6) not null,
  left_at datetime(6) null,
  constraint pk_attendance_stay primary key (meeting, institution, arrived_at),
  constraint fk_attendance_stay foreign key (meeting, institution) references attendance (meeting, institution),
  constraint ck_attendance_stay check (left_at is null or left_at >= arrived_at)
);
create table meeting_guest (
  id uuid not null,
  meeting uuid not null,
  name varchar(200) not null,
  affiliation varchar(200) not null,
  constraint pk_meeting_guest primary key (id),
  constraint fk_meeting_guest_meeting foreign key (meeting) references meeting (id)
);
create table meeting_quorum (
  meeting uuid not null,
  moment varchar(10) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  present int not null,
  total int not null,
  needed int not null,
  constraint pk_meeting_quorum primary key (meeting, moment),
  constraint fk_meeting_quorum_meeting foreign key (meeting) references meeting (id)
);
