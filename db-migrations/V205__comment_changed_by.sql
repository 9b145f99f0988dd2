-- Who saved a comment last: what the next one to save is told, and what one sitting at it is.
alter table review_comment add column changed_by uuid null after changed_at;
update review_comment set changed_by = author;
alter table review_comment modify column changed_by uuid not null;
alter table review_comment add constraint fk_review_comment_changed_by foreign key (changed_by) references person (id);
