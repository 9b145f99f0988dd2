-- The audit trail: appended in the transaction of the change it tells of, never changed.
create table audit_entry (
  seq bigint not null auto_increment,
  id uuid not null,
  at datetime(6) not null,
  person uuid null,
  institution uuid null,
  committee uuid null,
  what varchar(80) character set ascii collate ascii_bin not null,
  subject_type varchar(40) character set ascii collate ascii_bin not null,
  subject uuid not null,
  facts text not null,
  constraint pk_audit_entry primary key (seq),
  constraint uq_audit_entry unique (id),
  index ix_audit_subject (subject, seq),
  index ix_audit_committee (committee, seq)
);
create trigger audit_entry_no_update before update on audit_entry
  for each row signal sqlstate '45000' set message_text = 'the audit trail is append-only';
create trigger audit_entry_no_delete before delete on audit_entry
  for each row signal sqlstate '45000' set message_text = 'the audit trail is append-only';
