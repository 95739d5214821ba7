create table import_run (
    id uuid primary key,
    kind text not null,
    state text not null check (state in ('received', 'running', 'done', 'failed')),
    media_type text not null,
    -- what was sent; dropped when the run is finished
    content bytea,
    sealed boolean not null default false,
    parameters jsonb not null,
    submitted_by text not null,
    submitted_roles text[] not null,
    submitted_agency uuid,
    submitted_at timestamptz not null,
    total_rows integer not null default 0,
    rows_done integer not null default 0,
    counts jsonb not null default '{}',
    error text,
    finished_at timestamptz,
    -- who runs it now, and until when the others leave it alone
    lease_holder uuid,
    lease_until timestamptz,
    attempts integer not null default 0
);

create index import_run_unfinished on import_run (submitted_at, id) where state in ('received', 'running');

create table import_finding (
    run_id uuid not null references import_run (id) on delete cascade,
    number integer not null,
    sheet_row integer not null,
    sheet_column text not null,
    value text not null,
    action text not null check (action in ('repaired', 'rejected')),
    reason text not null,
    primary key (run_id, number)
);
