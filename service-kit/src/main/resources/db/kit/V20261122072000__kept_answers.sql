-- What was answered to requests under an Idempotency-Key, until it is forgotten.
create table kept_answer (
    caller  text        not null,
    key     text        not null,
    request bytea       not null,
    at      timestamptz not null,
    status  integer,
    headers jsonb,
    body    bytea,
    sealed  boolean,
    primary key (caller, key)
);

create index kept_answer_at on kept_answer (at);
