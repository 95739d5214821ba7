create table agency (
    id uuid primary key,
    name text not null,
    -- the name reduced to what tells agencies apart; see AgencyKey
    name_key text not null,
    state text not null,
    type text not null check (type in ('COUNTY', 'MUNICIPALITY', 'STATE', 'OTHER')),
    county text,
    ori text,
    uei text,
    unique (state, name_key, type)
);

create index agency_named on agency (name_key text_pattern_ops);
create index agency_in_state on agency (state, id);

-- What an agreement is on a day follows from these dates; no status is stored.
create table agreement (
    id uuid primary key,
    agency_id uuid not null references agency (id),
    model text not null check (model in ('TFM', 'WSO', 'JEM')),
    signed_on date not null,
    noticed_on date,
    noticed_by text check (noticed_by in ('AGENCY', 'ICE')),
    notice_ends_on date,
    terminated_on date,
    termination_reason text,
    check ((noticed_on is null) = (noticed_by is null) and (noticed_on is null) = (notice_ends_on is null)),
    check ((terminated_on is null) = (termination_reason is null)),
    check (noticed_on >= signed_on and notice_ends_on >= noticed_on),
    check (terminated_on >= signed_on)
);

create index agreement_of_agency on agreement (agency_id, id);
create index agreement_of_model on agreement (model, id);
create index agreement_noticed on agreement (notice_ends_on) where terminated_on is null;
-- At most one agreement of a model without an end in sight; the rest of that rule is decided under the agency's lock.
create unique index agreement_open on agreement (agency_id, model) where notice_ends_on is null and terminated_on is null;

create table suspension (
    agreement_id uuid not null references agreement (id),
    number integer not null,
    starts_on date not null,
    until_on date,
    reinstated_on date,
    reason text not null,
    primary key (agreement_id, number),
    check (until_on >= starts_on),
    check (reinstated_on >= starts_on)
);

create table enrolment_decision (
    id uuid primary key,
    agency_id uuid not null references agency (id),
    number integer not null,
    status text not null check (status in ('APPROVED', 'WITHDRAWN')),
    effective_on date not null,
    reason text,
    unique (agency_id, number)
);

create table closed_quarter (
    quarter text primary key,
    snapshot_on date not null,
    -- when every agency known at the close had been attested
    attested_at timestamptz
);

-- One row for each time that an agency's standing was attested for a closed quarter.
create table attestation (
    id uuid primary key,
    agency_id uuid not null references agency (id),
    quarter text not null references closed_quarter (quarter),
    revision integer not null check (revision > 0),
    attested_at timestamptz not null,
    unique (agency_id, quarter, revision)
);

-- Nobody un-registers an agency, un-decides an enrolment or takes an attestation back.
revoke delete, truncate on agency, agreement, closed_quarter from ${runtime_role};
revoke update, delete, truncate on enrolment_decision, attestation from ${runtime_role};
