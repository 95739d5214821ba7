create table settlement (
    id          uuid primary key,
    kind        text        not null check (kind in ('PAIN_002', 'CAMT_054')),
    message_id  text        not null,
    sha256      text        not null,
    content     bytea       not null,
    settled     integer     not null,
    returned    integer     not null,
    rejected    integer     not null,
    accepted    integer     not null,
    repeated    integer     not null,
    open_items  integer     not null,
    received_by text        not null,
    received_at timestamptz not null,
    unique (kind, message_id)
);

revoke update, delete, truncate on settlement from ${runtime_role};

create table open_item (
    id            uuid primary key,
    settlement_id uuid        not null references settlement,
    end_to_end_id text,
    amount_cents  bigint,
    reason        text        not null,
    raised_at     timestamptz not null
);

create index open_item_of_settlement on open_item (settlement_id, id);
