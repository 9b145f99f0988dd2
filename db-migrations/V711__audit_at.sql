-- The trail is read by time, the newest first.
alter table audit_entry add index ix_audit_at (at, seq);
