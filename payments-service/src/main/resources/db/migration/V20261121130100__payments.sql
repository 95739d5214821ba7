create table award_due (
    award_id     uuid primary key,
    agency_id    uuid    not null,
    quarter      text    not null,
    revision     integer not null,
    amount_cents bigint  not null check (amount_cents >= 0)
);

create table schedule (
    id             uuid primary key,
    fund_id        uuid        not null references fund,
    status         text        not null check (status in ('OPEN', 'CERTIFIED', 'TRANSMITTED')),
    opened_by      text        not null,
    opened_at      timestamptz not null,
    certified_by   text,
    certified_at   timestamptz,
    transmitted_by text,
    transmitted_at timestamptz
);

create index schedule_of_fund on schedule (fund_id, id);

create table payment (
    id            uuid primary key,
    award_id      uuid        not null references award_due,
    agency_id     uuid        not null,
    quarter       text        not null,
    revision      integer     not null,
    amount_cents  bigint      not null check (amount_cents > 0),
    fund_id       uuid references fund,
    status        text        not null check (status in ('HELD', 'SCHEDULED', 'APPROVED', 'CERTIFIED', 'DISBURSED',
                                                         'SETTLED', 'RETURNED', 'REJECTED', 'CANCELLED')),
    held_for      text check (held_for in ('FUNDS', 'MANUAL')),
    reason        text,
    due_on        date        not null,
    prepared_at   timestamptz not null,
    prepared_by   text        not null,
    approved_by   text,
    certified_by  text,
    disbursed_by  text,
    schedule_id   uuid references schedule,
    account_id    uuid references bank_account,
    end_to_end_id text        not null unique,
    settled_on    date,
    return_code   text,
    version       integer     not null,
    -- An award is paid at most once for each of its revisions.
    unique (award_id, revision),
    check ((status = 'HELD') = (held_for is not null)),
    -- The four who have a hand in a payment are different people.
    check (approved_by <> prepared_by),
    check (certified_by not in (prepared_by, approved_by)),
    check (disbursed_by not in (prepared_by, approved_by, certified_by)),
    check (status not in ('CERTIFIED', 'DISBURSED', 'SETTLED', 'RETURNED', 'REJECTED')
        or (fund_id is not null and schedule_id is not null and account_id is not null and certified_by is not null))
);

create index payment_of_agency on payment (agency_id, id);
create index payment_of_quarter on payment (quarter, id);
create index payment_in_status on payment (status, id);
create index payment_in_schedule on payment (schedule_id, id);
create index payment_waiting_for_funds on payment (quarter, id) where status = 'HELD' and held_for = 'FUNDS';
create index payment_to_schedule on payment (fund_id, id) where status = 'APPROVED' and schedule_id is null;

create table refused_obligation (
    id              uuid primary key,
    payment_id      uuid        not null references payment,
    fiscal_year     integer     not null,
    fund_id         uuid references fund,
    amount_cents    bigint      not null,
    available_cents bigint      not null,
    attempted_at    timestamptz not null
);

create index refused_obligation_of_payment on refused_obligation (payment_id, id);
create index refused_obligation_of_fund on refused_obligation (fund_id, id);
revoke update, delete, truncate on refused_obligation from ${runtime_role};

create table debt (
    id           uuid primary key,
    award_id     uuid        not null references award_due,
    agency_id    uuid        not null,
    amount_cents bigint      not null check (amount_cents > 0),
    raised_at    timestamptz not null
);

create index debt_of_award on debt (award_id);
create index debt_of_agency on debt (agency_id, id);

-- What left, sealed: account numbers stand in it. The digest is that of the file itself.
create table payment_file (
    schedule_id    uuid primary key references schedule,
    format         text        not null,
    message_id     text        not null unique,
    sealed_content bytea       not null,
    sha256         text        not null,
    rendered_at    timestamptz not null
);

revoke update, delete, truncate on payment_file from ${runtime_role};
