-- How a dispute ended: what was noted, the wording agreed on and what became of it, by whom and when.
alter table review_dispute
  add column note mediumtext not null default '',
  add column compromise mediumtext null,
  add column wording_use varchar(12) character set ascii collate ascii_bin not null default 'NOT_USED',
  add column ended_at datetime(6) null,
  add column ended_by uuid null,
  add constraint fk_review_dispute_ended_by foreign key (ended_by) references person (id),
  add constraint ck_review_dispute_wording check (wording_use in ('NOT_USED', 'APPLIED', 'CONFLICT'));
