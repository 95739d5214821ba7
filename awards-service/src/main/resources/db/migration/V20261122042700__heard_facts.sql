-- Which event brought each fact that claims rest on, so that a line can be explained by its inputs.
create table heard_fact (
    topic        text        not null,
    key          text        not null,
    sequence     bigint      not null,
    event_id     uuid        not null,
    type         text        not null,
    agency_id    uuid        not null,
    officer_id   uuid,
    effective_on date        not null,
    recorded_at  timestamptz not null,
    primary key (topic, key, sequence)
);

create index heard_fact_officer on heard_fact (officer_id, recorded_at) where officer_id is not null;
create index heard_fact_agency on heard_fact (agency_id, recorded_at) where officer_id is null;

revoke update, delete, truncate on heard_fact from ${runtime_role};
