-- Copies of what agreements-service says, as far as an authorisation depends on it.
create table agency (
    id uuid primary key,
    registered_on date not null
);

create table agreement (
    id uuid primary key,
    agency_id uuid not null references agency,
    model text not null check (model in ('TFM', 'WSO', 'JEM')),
    signed_on date not null,
    suspended_on date,
    suspended_until date,
    ends_on date
);
create index agreement_agency_id on agreement (agency_id);

create table officer (
    id uuid primary key,
    agency_id uuid not null references agency,
    officer_number text not null check (length(officer_number) between 1 and 40),
    sealed_name bytea not null,
    nominated_on date not null,
    separated_on date check (separated_on >= nominated_on),
    unique (agency_id, officer_number)
);
create index officer_agency_id on officer (agency_id, id);

create table training (
    id uuid primary key,
    officer_id uuid not null references officer,
    model text not null check (model in ('TFM', 'WSO', 'JEM')),
    started_on date,
    trained_on date,
    unique (officer_id, model),
    check (started_on is not null or trained_on is not null),
    check (trained_on >= started_on)
);

create table authorisation (
    id uuid primary key,
    officer_id uuid not null references officer,
    agency_id uuid not null references agency,
    agreement_id uuid not null references agreement,
    model text not null check (model in ('TFM', 'WSO', 'JEM')),
    valid_from date not null,
    valid_until date not null check (valid_until > valid_from),
    revoked_on date,
    revoked_by text check (revoked_by in ('ICE', 'AGENCY', 'AGREEMENT_ENDED')),
    revoked_reason text,
    check ((revoked_on is null) = (revoked_by is null)),
    check ((revoked_on is null) = (revoked_reason is null))
);
create index authorisation_officer_id on authorisation (officer_id);
create index authorisation_agency_id on authorisation (agency_id, valid_from);
create index authorisation_agreement_id on authorisation (agreement_id);

create table pay_rate (
    id uuid primary key,
    officer_id uuid not null references officer,
    annual_cents bigint not null check (annual_cents between 1 and 100000000),
    effective_on date not null,
    recorded_at timestamptz not null
);
create index pay_rate_officer_id on pay_rate (officer_id, effective_on);

-- A rate is corrected by a further one.
revoke update, delete, truncate on pay_rate from ${runtime_role};

-- An agency may have a standing before anything else is heard of it, hence no reference.
create table standing (
    agency_id uuid not null,
    quarter text not null check (quarter ~ '^FY[0-9]{4}Q[1-4]$'),
    snapshot_on date not null,
    revision integer not null check (revision > 0),
    roster_revision integer not null,
    roster_rows integer not null,
    roster_sha256 text,
    primary key (agency_id, quarter)
);
