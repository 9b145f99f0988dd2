-- An institution writes at most one report about a task at a time, however many colleagues begin at once.
alter table task_report
  add column writing uuid as (case when status = 'DRAFT' then institution end) stored,
  add constraint uq_task_report_writing unique (task, writing);
