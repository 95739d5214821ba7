-- A page of the trail is read in the order of time, whatever it is narrowed to.
create index audit_entry_of_subject on audit_entry (subject, at, id);
create index audit_entry_of_actor on audit_entry (actor, at, id);
create index audit_entry_of_action on audit_entry (action, at, id);
drop index audit_entry_subject;
