-- What became of each row of an imported roster; of a run that begins again the first answer stands.
create table roster_row (
    import_id uuid not null,
    sheet_row integer not null,
    outcome text not null check (outcome in ('ADDED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
    agency_id uuid,
    officer_id uuid,
    primary key (import_id, sheet_row)
);

-- Who was on record with an agency of the roster and not in it. Nobody is removed by that.
create table roster_absence (
    import_id uuid not null,
    officer_id uuid not null references officer,
    agency_id uuid not null references agency,
    officer_number text not null,
    primary key (import_id, officer_id)
);
revoke update, delete, truncate on roster_row, roster_absence from ${runtime_role};
