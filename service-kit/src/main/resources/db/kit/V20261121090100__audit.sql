create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    detail jsonb not null
);

create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_at on audit_entry (at, id);

-- The trail is only ever added to: the runtime role keeps select and insert.
revoke update, delete, truncate on audit_entry from ${runtime_role};
