-- What the owner creates, the runtime role may use; append-only tables take rights away again where they are made.
alter default privileges in schema public grant select, insert, update, delete on tables to ${runtime_role};
alter default privileges in schema public grant usage, select on sequences to ${runtime_role};

-- One row for each key of each topic that this service owns. Its lock orders all changes of that key.
create table event_key (
    topic         text   not null,
    key           text   not null,
    last_sequence bigint not null,
    primary key (topic, key)
);

-- Events that are committed and not yet published.
create table outbox (
    position    bigint generated always as identity primary key,
    topic       text        not null,
    key         text        not null,
    sequence    bigint      not null,
    id          uuid        not null,
    type        text        not null,
    recorded_at timestamptz not null,
    data        text        not null,
    traceparent text
);

-- How far each key of each consumed topic has come: applied, or parked.
create table received (
    topic         text   not null,
    key           text   not null,
    last_sequence bigint not null,
    primary key (topic, key)
);

-- Events that could not be applied, and those of the same key that wait behind them. An event that came before its
-- turn (reason gap) is not counted in received.last_sequence and holds nothing up.
create table parked (
    id              uuid primary key,
    topic           text        not null,
    key             text        not null,
    sequence        bigint,
    part            integer     not null,
    part_offset     bigint      not null,
    type            text,
    headers         text        not null,
    payload         bytea,
    reason          text        not null,
    detail          text,
    parked_at       timestamptz not null,
    state           text        not null default 'parked' check (state in ('parked', 'replayed', 'skipped')),
    skip_reason     text,
    skip_asked_by   text,
    resolved_at     timestamptz,
    resolved_by     text,
    unique (topic, part, part_offset)
);

create unique index parked_open on parked (topic, key, sequence) where state = 'parked';
create index parked_listed on parked (state, id);
