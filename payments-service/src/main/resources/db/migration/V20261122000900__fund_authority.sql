-- What comes before an allotment, what interest takes, and what is left at the end.
alter table fund
    add appropriated_cents      bigint not null default 0 check (appropriated_cents >= 0),
    add unapportioned_cents     bigint not null default 0 check (unapportioned_cents >= 0),
    add apportioned_cents       bigint not null default 0 check (apportioned_cents >= 0),
    add interest_payable_cents  bigint not null default 0 check (interest_payable_cents >= 0),
    add interest_expended_cents bigint not null default 0 check (interest_expended_cents >= 0),
    add canceled_cents          bigint not null default 0 check (canceled_cents >= 0),
    add closed_on               date;

alter table fund drop constraint fund_check;
-- Every cent allotted stands in exactly one of the other accounts.
alter table fund add constraint fund_allotted_is_somewhere check (
    allotted_cents = available_cents + reserved_cents + obligated_cents + payable_cents + in_transit_cents
        + expended_cents + interest_payable_cents + interest_expended_cents);

create table authority (
    id           uuid primary key,
    fund_id      uuid        not null references fund,
    step         text        not null check (step in ('APPROPRIATION', 'APPORTIONMENT')),
    reference    text        not null,
    amount_cents bigint      not null check (amount_cents > 0),
    given_by     text        not null,
    given_at     timestamptz not null,
    unique (fund_id, step, reference)
);

revoke update, delete, truncate on authority from ${runtime_role};

create table refused_authority (
    id              uuid primary key,
    fund_id         uuid        not null references fund,
    step            text        not null,
    reference       text        not null,
    amount_cents    bigint      not null,
    available_cents bigint      not null,
    attempted_by    text        not null,
    attempted_at    timestamptz not null
);

create index refused_authority_of_fund on refused_authority (fund_id, id);
revoke update, delete, truncate on refused_authority from ${runtime_role};

create index refused_obligation_of_year on refused_obligation (fiscal_year, id);

-- The ledger as it stood at a moment.
create index journal_of_moment on journal (at);
create index journal_of_fund_at_moment on journal (fund_id, at);

-- What was allotted before appropriations were kept is booked as appropriated and apportioned, and ALLOTTED, the account
-- that stood for both, comes to nothing.
with fund_before as (
    select id as fund_id, allotted_cents, gen_random_uuid() as appropriation, gen_random_uuid() as apportionment,
        gen_random_uuid() as allotment
    from fund where allotted_cents > 0
), step (name, line, account, side) as (values
    ('APPROPRIATION', 1, 'APPROPRIATIONS_REALIZED', 'DEBIT'),
    ('APPROPRIATION', 2, 'UNAPPORTIONED_AUTHORITY', 'CREDIT'),
    ('APPORTIONMENT', 1, 'UNAPPORTIONED_AUTHORITY', 'DEBIT'),
    ('APPORTIONMENT', 2, 'APPORTIONMENTS', 'CREDIT'),
    ('ALLOTMENT', 1, 'APPORTIONMENTS', 'DEBIT'),
    ('ALLOTMENT', 2, 'ALLOTTED', 'CREDIT')
), line as (
    select fund_id, step.*, allotted_cents as cents,
        case name when 'APPROPRIATION' then appropriation when 'APPORTIONMENT' then apportionment else allotment end as id
    from fund_before cross join step
), opened as (
    insert into journal (id, step, fund_id, at) select id, name, fund_id, now() from line where line = 1
)
insert into ledger_entry (journal_id, line, account, side, amount_cents)
select id, line, account, side, cents from line;

update fund set appropriated_cents = allotted_cents;
