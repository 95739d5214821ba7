-- What became of accounts. A version before this one cannot read an account in one of the new states, and so pays
-- nothing to one that is not in force any more.
alter table bank_account
    add usable_from      timestamptz,
    add prenote_required boolean not null default false,
    add ended_by         text,
    add ended_at         timestamptz,
    add end_reason       text;

do $$
declare
    narrower text;
begin
    for narrower in
        select conname from pg_constraint
        where conrelid = 'bank_account'::regclass and contype = 'c'
            and pg_get_constraintdef(oid) like '%status%'
    loop
        execute format('alter table bank_account drop constraint %I', narrower);
    end loop;
end
$$;

alter table bank_account
    add constraint bank_account_status
        check (status in ('PROPOSED', 'CONFIRMED', 'REPLACED', 'DISCARDED', 'CLOSED')),
    add constraint bank_account_confirmed_by_somebody
        check ((status in ('CONFIRMED', 'REPLACED', 'CLOSED')) = (confirmed_by is not null)),
    add constraint bank_account_ended
        check ((status in ('REPLACED', 'DISCARDED', 'CLOSED')) = (ended_at is not null));

create index bank_account_in_status on bank_account (agency_id, status);
-- What a sealed value begins with names its key: those of a key that is being replaced are found by it.
create index bank_account_of_key on bank_account (substring(sealed_number from 1 for 5), id);

create table payee_contact (
    id             uuid primary key,
    agency_id      uuid        not null,
    sealed_details bytea       not null,
    first          boolean     not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    superseded_at  timestamptz
);

create index payee_contact_of_agency on payee_contact (agency_id, id);
create unique index payee_contact_of_record on payee_contact (agency_id) where superseded_at is null;
create index payee_contact_of_key on payee_contact (substring(sealed_details from 1 for 5), id);

create table account_change (
    id                  uuid primary key,
    agency_id           uuid        not null,
    new_account_id      uuid        not null references bank_account,
    status              text        not null
        check (status in ('REQUESTED', 'CONFIRMED', 'COMPLETED', 'WITHDRAWN', 'REJECTED')),
    requested_by        text        not null,
    requested_by_agency boolean     not null,
    requested_at        timestamptz not null,
    hold_until          timestamptz not null,
    confirmed_by        text,
    confirmed_at        timestamptz,
    ended_by            text,
    ended_at            timestamptz,
    reason              text,
    check (confirmed_by <> requested_by),
    check (status not in ('CONFIRMED', 'COMPLETED') or confirmed_by is not null),
    check ((status in ('REQUESTED', 'CONFIRMED')) = (ended_at is null)),
    check (status <> 'COMPLETED' or ended_at >= hold_until)
);

create index account_change_of_agency on account_change (agency_id, id);
-- One change at a time.
create unique index account_change_pending on account_change (agency_id) where status in ('REQUESTED', 'CONFIRMED');
create index account_change_due on account_change (hold_until) where status = 'CONFIRMED';

create table confirmation_call (
    id          uuid primary key,
    change_id   uuid        not null references account_change,
    contact_id  uuid        not null references payee_contact,
    spoke_with  text        not null,
    called_at   timestamptz not null,
    result      text        not null check (result in ('CONFIRMED', 'DENIED', 'NOT_REACHED')),
    called_by   text        not null,
    recorded_at timestamptz not null
);

create index confirmation_call_of_change on confirmation_call (change_id, id);
revoke update, delete, truncate on confirmation_call from ${runtime_role};

create table notice (
    id         uuid primary key,
    agency_id  uuid        not null,
    contact_id uuid        not null references payee_contact,
    change_id  uuid references account_change,
    kind       text        not null,
    text       text        not null,
    written_at timestamptz not null
);

create index notice_of_agency on notice (agency_id, id);
revoke update, delete, truncate on notice from ${runtime_role};

create table prenote (
    id          uuid primary key,
    account_id  uuid        not null references bank_account,
    sent_on     date        not null,
    reference   text        not null,
    sent_by     text        not null,
    recorded_at timestamptz not null,
    returned_on date,
    return_code text,
    returned_by text,
    check ((returned_on is null) = (return_code is null) and (returned_on is null) = (returned_by is null))
);

create index prenote_of_account on prenote (account_id, id);

create table screening (
    id          uuid primary key,
    agency_id   uuid        not null,
    source      text        not null,
    screened_on date        not null,
    result      text        not null check (result in ('CLEAR', 'HIT')),
    reference   text        not null,
    -- A hit that nobody has decided, or that was decided against.
    stopping    boolean     not null check (result = 'HIT' or not stopping),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    -- The same answer again is the one that is known.
    unique (agency_id, source, screened_on, result, reference)
);

create index screening_of_agency on screening (agency_id, id);
create index screening_newest on screening (agency_id, screened_on, id);
create index screening_stopping on screening (agency_id) where stopping;
revoke delete, truncate on screening from ${runtime_role};

create table adjudication (
    id           uuid primary key,
    screening_id uuid        not null references screening,
    decision     text        not null check (decision in ('PAY', 'DO_NOT_PAY')),
    reason       text        not null,
    decided_by   text        not null,
    decided_at   timestamptz not null
);

create index adjudication_of_screening on adjudication (screening_id, id);
revoke update, delete, truncate on adjudication from ${runtime_role};

-- What a certifier relied on, payment by payment.
create table payment_screening (
    payment_id   uuid        not null references payment,
    screening_id uuid        not null references screening,
    relied_at    timestamptz not null,
    primary key (payment_id, screening_id, relied_at)
);

revoke update, delete, truncate on payment_screening from ${runtime_role};
