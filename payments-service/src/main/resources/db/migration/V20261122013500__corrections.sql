-- What payees' banks say is right of accounts (notifications of change).
create table account_correction (
    id             uuid primary key,
    settlement_id  uuid        not null references settlement,
    payment_id     uuid        not null references payment,
    agency_id      uuid        not null,
    account_id     uuid        not null references bank_account,
    code           text        not null,
    routing_number text,
    sealed_number  bytea,
    masked_number  text,
    account_type   text check (account_type in ('CHECKING', 'SAVINGS')),
    status         text        not null
        check (status in ('RECEIVED', 'PENDING', 'APPLIED', 'DISMISSED', 'OBSOLETE')),
    received_by    text        not null,
    received_at    timestamptz not null,
    apply_by       date        not null,
    new_account_id uuid references bank_account deferrable initially deferred,
    ended_by       text,
    ended_at       timestamptz,
    reason         text,
    check ((status = 'APPLIED') = (new_account_id is not null)),
    -- Two people have a hand in a corrected account.
    check (status <> 'APPLIED' or ended_by <> received_by)
);

create index account_correction_open on account_correction (agency_id) where status in ('RECEIVED', 'PENDING');
create index account_correction_in_status on account_correction (status, id);
create index account_correction_of_account on account_correction (account_id, status);
