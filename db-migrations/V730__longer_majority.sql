-- The name of the two-thirds majority has 21 letters.
alter table committee_rules modify decision_majority varchar(30) character set ascii collate ascii_bin not null;
