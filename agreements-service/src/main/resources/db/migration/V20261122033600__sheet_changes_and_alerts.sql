-- What an imported sheet differed in from what was held before it was taken.
create table sheet_change (
    id uuid primary key,
    import_id uuid not null,
    number integer not null,
    kind text not null check (kind in ('ADDED', 'RENEWED', 'MODEL_SWITCHED', 'PROBABLY_RENAMED', 'GONE')),
    sheet_row integer,
    agency_id uuid references agency (id),
    agency text not null,
    state text not null,
    type text not null,
    held_model text,
    held_signed_on date,
    model text,
    signed_on date,
    sheet_name text,
    agency_gone boolean not null,
    enrolled boolean not null,
    unique (import_id, number)
);

-- That a sheet was compared, also where it differed in nothing: a run that begins again does not compare again.
create table compared_sheet (
    import_id uuid primary key,
    as_of date not null,
    compared_at timestamptz not null
);

create table agency_alert (
    id uuid primary key,
    kind text not null check (kind in ('ENROLLED_AGENCY_GONE')),
    agency_id uuid not null references agency (id),
    import_id uuid not null,
    raised_at timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    note text,
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check ((acknowledged_at is null) = (note is null))
);

create index agency_alert_of_agency on agency_alert (agency_id, id);
create unique index agency_alert_open on agency_alert (agency_id, kind) where acknowledged_at is null;

revoke update, delete, truncate on sheet_change, compared_sheet from ${runtime_role};
revoke delete, truncate on agency_alert from ${runtime_role};
