-- What a payment is for; a schedule holds payments of one type. The defaults stay: the previous version writes neither.
alter table payment
    add payment_type   text not null default 'PERFORMANCE_AWARD'
        check (payment_type in ('PERFORMANCE_AWARD', 'REIMBURSEMENT')),
    -- Its name where files have room for 15 characters; given when it leaves.
    add file_reference text unique;

alter table schedule
    add payment_type text not null default 'PERFORMANCE_AWARD'
        check (payment_type in ('PERFORMANCE_AWARD', 'REIMBURSEMENT'));

-- The files of a schedule, one of each format. Earlier ones stay in payment_file.
create table sent_file (
    schedule_id  uuid        not null references schedule,
    format       text        not null check (format in ('PAIN_001', 'PAM_SPR')),
    message_id   text        not null unique,
    sha256       text        not null,
    bytes        bigint      not null check (bytes > 0),
    payments     bigint      not null check (payments > 0),
    amount_cents bigint      not null check (amount_cents > 0),
    rendered_at  timestamptz not null,
    primary key (schedule_id, format)
);

-- Compressed and sealed: account numbers stand in them. They are written before the file is whole and has its digest.
create table sent_file_part (
    schedule_id    uuid    not null,
    format         text    not null,
    number         integer not null check (number >= 0),
    sealed_content bytea   not null,
    primary key (schedule_id, format, number),
    foreign key (schedule_id, format) references sent_file deferrable initially deferred
);

alter table sent_file_part alter sealed_content set storage external;

create table rewritten_name (
    payment_id uuid not null references payment,
    format     text not null,
    name       text not null,
    written    text not null,
    primary key (payment_id, format)
);

revoke update, delete, truncate on sent_file, sent_file_part, rewritten_name from ${runtime_role};

-- The payee's employer identification number, which Treasury's file has room for.
create table payee_tax_number (
    agency_id   uuid primary key,
    tax_number  text        not null check (tax_number ~ '^[0-9]{9}$'),
    recorded_by text        not null,
    recorded_at timestamptz not null
);
