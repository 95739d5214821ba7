-- What agreements-service and officers-service said, as far as this service reads it. Effective dates, never statuses.

create table agency (
    id    uuid primary key,
    name  text not null,
    state text not null
);

-- What an agency was at a quarter's snapshot, by revision.
create table standing (
    agency_id   uuid        not null,
    quarter     text        not null,
    revision    integer     not null check (revision > 0),
    enrolled    boolean     not null,
    event_id    uuid        not null,
    sequence    bigint      not null,
    recorded_at timestamptz not null,
    primary key (quarter, agency_id, revision)
);

create table standing_agreement (
    quarter      text    not null,
    agency_id    uuid    not null,
    revision     integer not null,
    agreement_id uuid    not null,
    model        text    not null,
    signed_on    date    not null,
    suspended    boolean not null,
    ended        boolean not null,
    primary key (quarter, agency_id, revision, agreement_id),
    foreign key (quarter, agency_id, revision) references standing
);

-- Facts are kept by the agency that said them, so that a roster rests on that agency's events alone.
create table officer_training (
    agency_id  uuid not null,
    officer_id uuid not null,
    model      text not null,
    trained_on date not null,
    primary key (agency_id, officer_id, model)
);

create table officer_separation (
    agency_id    uuid not null,
    officer_id   uuid not null,
    separated_on date not null,
    primary key (agency_id, officer_id)
);

create table officer_authorisation (
    id           uuid primary key,
    agency_id    uuid not null,
    officer_id   uuid not null,
    agreement_id uuid not null,
    model        text not null,
    valid_from   date not null,
    valid_until  date not null,
    revoked_on   date
);

create index officer_authorisation_agency on officer_authorisation (agency_id);

-- A roster as attested, and what was derived here in answer; its rows are frozen.
create table roster (
    agency_id         uuid        not null,
    quarter           text        not null,
    revision          integer     not null check (revision > 0),
    standing_revision integer     not null check (standing_revision > 0),
    attested_rows     integer     not null,
    attested_sha256   text        not null,
    derived_rows      integer     not null,
    derived_sha256    text        not null,
    event_id          uuid        not null,
    sequence          bigint      not null,
    recorded_at       timestamptz not null,
    primary key (quarter, agency_id, revision)
);

create table roster_row (
    quarter          text    not null,
    agency_id        uuid    not null,
    revision         integer not null,
    authorisation_id uuid    not null,
    officer_id       uuid    not null,
    agreement_id     uuid    not null,
    model            text    not null,
    trained_on       date,
    valid_from       date    not null,
    valid_until      date    not null,
    revoked_on       date,
    separated_on     date,
    primary key (quarter, agency_id, revision, authorisation_id),
    foreign key (quarter, agency_id, revision) references roster
);

revoke update, delete, truncate on standing, standing_agreement, roster, roster_row from ${runtime_role};
