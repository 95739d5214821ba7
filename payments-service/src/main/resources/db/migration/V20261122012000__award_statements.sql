-- What awards-service said, as it came: from a payment to its award, the counts, and the event that a reader finds again.
create table award_statement (
    event_id    uuid primary key,
    sequence    bigint      not null,
    type        text        not null,
    recorded_at timestamptz not null,
    award_id    uuid        not null,
    agency_id   uuid        not null,
    quarter     text        not null,
    facts       jsonb       not null
);

create index award_statement_of_award on award_statement (award_id, sequence);
create index award_statement_of_quarter on award_statement (quarter, award_id, sequence);
revoke update, delete, truncate on award_statement from ${runtime_role};

-- What an audit pack goes through.
create index settlement_received on settlement (received_at, id);
