create table fund (
    id               uuid primary key,
    code             text    not null unique,
    title            text    not null,
    fiscal_year      integer not null,
    allotted_cents   bigint  not null,
    available_cents  bigint  not null check (available_cents >= 0),
    reserved_cents   bigint  not null check (reserved_cents >= 0),
    obligated_cents  bigint  not null check (obligated_cents >= 0),
    payable_cents    bigint  not null check (payable_cents >= 0),
    in_transit_cents bigint  not null check (in_transit_cents >= 0),
    expended_cents   bigint  not null check (expended_cents >= 0),
    -- Every cent allotted stands in exactly one of the other accounts.
    check (allotted_cents = available_cents + reserved_cents + obligated_cents + payable_cents + in_transit_cents
        + expended_cents)
);

create index fund_of_year on fund (fiscal_year, code);

create table allotment (
    id           uuid primary key,
    fund_id      uuid        not null references fund,
    reference    text        not null,
    amount_cents bigint      not null check (amount_cents > 0),
    allotted_by  text        not null,
    allotted_at  timestamptz not null,
    unique (fund_id, reference)
);

revoke update, delete, truncate on allotment from ${runtime_role};

create table bank_account (
    id                  uuid primary key,
    agency_id           uuid        not null,
    routing_number      text        not null,
    sealed_number       bytea       not null,
    masked_number       text        not null,
    account_type        text        not null check (account_type in ('CHECKING', 'SAVINGS')),
    holder              text        not null,
    status              text        not null check (status in ('PROPOSED', 'CONFIRMED')),
    proposed_by         text        not null,
    proposed_at         timestamptz not null,
    confirmed_by        text,
    confirmed_at        timestamptz,
    confirmation_method text,
    check ((status = 'CONFIRMED') = (confirmed_by is not null)),
    check (confirmed_by <> proposed_by)
);

create index bank_account_of_agency on bank_account (agency_id, id);
-- An agency is paid to one account at a time.
create unique index bank_account_confirmed on bank_account (agency_id) where status = 'CONFIRMED';
