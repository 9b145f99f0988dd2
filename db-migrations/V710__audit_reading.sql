-- What the trail is read by: the record on whose page a change is seen, and whether only the own institution may read it.
alter table audit_entry
  add column whole_type varchar(40) character set ascii collate ascii_bin not null default '' after subject,
  add column whole uuid null after whole_type,
  add column inside boolean not null default false;
drop trigger audit_entry_no_update;
update audit_entry set whole_type = subject_type, whole = subject,
  inside = what in ('comment.written', 'comment.changed', 'comment.discarded', 'comment.stance', 'comment.discussed',
    'report.saved');
update audit_entry a
  left join review_comment c on c.id = a.subject
  left join review_dispute d on d.id = a.subject
  join review_round r on r.id = coalesce(c.round, d.round, a.subject)
  set a.whole_type = 'draft', a.whole = r.draft
  where a.subject_type in ('round', 'comment', 'dispute');
create trigger audit_entry_no_update before update on audit_entry
  for each row signal sqlstate '45000' set message_text = 'the audit trail is append-only';
alter table audit_entry
  alter column whole_type drop default,
  modify column whole uuid not null,
  alter column inside drop default,
  add index ix_audit_whole (whole, seq),
  add index ix_audit_person (person, seq),
  add index ix_audit_institution (institution, seq);
