-- A recovery of this database after it was restored to an earlier moment; unfinished ones hold everything up.
create table recovery (
    id       uuid primary key,
    asked_by text        not null,
    reason   text        not null,
    began_at timestamptz not null,
    ended_at timestamptz,
    failure  text
);
create unique index recovery_unfinished on recovery ((true)) where ended_at is null;

-- What had been said when the database was restored and was not in it any more.
create table lost_event (
    id          uuid primary key,
    topic       text        not null,
    key         text        not null,
    sequence    bigint      not null,
    type        text        not null,
    recorded_at timestamptz not null,
    data        text        not null,
    recovery    uuid        not null references recovery,
    state       text        not null check (state in ('found', 'taken-back', 'missing', 'settled')),
    -- what holds of its key was said again
    restated    boolean     not null default false,
    settled_by  text,
    settled_at  timestamptz,
    reason      text,
    unique (topic, key, sequence, id)
);
create index lost_event_listed on lost_event (state, id);
create index lost_event_of_key on lost_event (key, topic, sequence);
create index lost_event_to_restate on lost_event (key) where not restated;
