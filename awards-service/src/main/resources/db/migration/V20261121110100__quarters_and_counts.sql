create table quarter_closing (
    quarter     text primary key check (quarter ~ '^FY[0-9]{4}Q[1-4]$'),
    snapshot_on date        not null,
    closed_at   timestamptz not null,
    closed_by   text        not null
);

-- Every count ever reported, corrections beside what they correct.
create table performance_report (
    id          uuid primary key,
    agency_id   uuid        not null references agency,
    quarter     text        not null,
    source      text        not null check (source in ('AGENCY', 'ICE')),
    revision    integer     not null check (revision > 0),
    assigned    integer     not null check (assigned >= 0),
    located     integer     not null check (located between 0 and assigned),
    reported_by text        not null,
    reported_at timestamptz not null,
    unique (quarter, agency_id, source, revision)
);

create table dispute (
    id               uuid primary key,
    agency_id        uuid    not null references agency,
    quarter          text    not null,
    agency_assigned  integer not null,
    agency_located   integer not null,
    ice_assigned     integer not null,
    ice_located      integer not null,
    opened_on        date    not null,
    closes_on        date    not null,
    status           text    not null check (status in ('OPEN', 'RESOLVED', 'LAPSED', 'SETTLED')),
    ended_on         date,
    resolved_assigned integer,
    resolved_located integer,
    resolved_by      text,
    reason           text,
    check ((status = 'OPEN') = (ended_on is null)),
    check ((status = 'RESOLVED') = (resolved_assigned is not null and resolved_located is not null))
);

create unique index dispute_one_open on dispute (quarter, agency_id) where status = 'OPEN';
create index dispute_due on dispute (closes_on) where status = 'OPEN';
create index dispute_by_quarter on dispute (quarter, id);
create index dispute_by_quarter_status on dispute (quarter, status, id);
create index dispute_by_status on dispute (status, id);
create index dispute_by_agency on dispute (agency_id, id);

-- Where one agency's quarter stands: the latest revisions that are held, and whether anything is still awaited.
create table agency_quarter (
    id                       uuid primary key,
    agency_id                uuid    not null,
    quarter                  text    not null,
    standing_revision        integer,
    enrolled                 boolean,
    counts_owed              boolean,
    roster_revision          integer,
    roster_standing_revision integer,
    roster_rows              integer,
    roster_matches           boolean,
    agency_revision          integer,
    agency_assigned          integer,
    agency_located           integer,
    ice_revision             integer,
    ice_assigned             integer,
    ice_located              integer,
    dispute_id               uuid references dispute,
    dispute_open             boolean not null,
    waiting                  boolean not null,
    unique (quarter, agency_id)
);

create index agency_quarter_waiting on agency_quarter (quarter, agency_id) where waiting;

revoke update, delete, truncate on quarter_closing, performance_report from ${runtime_role};
