-- What comes back to a fund, and what it is owed. The check is added anew with what was refunded.
alter table fund
    add refunded_cents        bigint not null default 0 check (refunded_cents >= 0),
    add receivable_cents      bigint not null default 0 check (receivable_cents >= 0),
    add refund_expected_cents bigint not null default 0 check (refund_expected_cents >= 0),
    add check (receivable_cents = refund_expected_cents);

alter table fund drop constraint fund_allotted_is_somewhere;
-- Every cent allotted, or refunded after it was expended, stands in exactly one of the other accounts.
alter table fund add constraint fund_allotted_is_somewhere check (
    allotted_cents + refunded_cents = available_cents + reserved_cents + obligated_cents + payable_cents
        + in_transit_cents + expended_cents + interest_payable_cents + interest_expended_cents);

-- What was kept back of a payment for debts when it was certified.
alter table payment add offset_cents bigint not null default 0 check (offset_cents between 0 and amount_cents);

-- Of debts that were raised before this version agencies have not been told yet: its job does that.
alter table debt
    add fund_id         uuid references fund,
    add status          text   not null default 'RAISED'
        check (status in ('RAISED', 'NOTICED', 'APPEALED', 'REFERRED', 'CLOSED')),
    add waived_cents    bigint not null default 0 check (waived_cents >= 0),
    add offset_cents    bigint not null default 0 check (offset_cents >= 0),
    add repaid_cents    bigint not null default 0 check (repaid_cents >= 0),
    add noticed_on      date,
    add appeal_until    date,
    add due_on          date,
    add referred_on     date,
    add appealed_on     date,
    add appealed_by     text,
    add appeal_reason   text,
    add decided_on      date,
    add decided_by      text,
    add decided         text check (decided in ('UPHELD', 'REDUCED', 'WAIVED')),
    add decision_reason text,
    alter withdrawn_cents set default 0,
    add check (withdrawn_cents + waived_cents + offset_cents + repaid_cents <= amount_cents);

update debt set status = 'CLOSED' where withdrawn_cents = amount_cents;

create index debt_in_status on debt (status, id);
create index debt_to_refer on debt (due_on, id) where status = 'NOTICED';
create index debt_to_collect on debt (agency_id, id) where status = 'NOTICED';
create index award_due_by_quarter on award_due (quarter, award_id);

create table debt_notice (
    id                uuid primary key,
    debt_id           uuid   not null references debt,
    kind              text   not null check (kind in ('DEMAND', 'DECISION', 'REFERRAL')),
    sent_on           date   not null,
    outstanding_cents bigint not null check (outstanding_cents >= 0),
    appeal_until      date   not null,
    due_on            date   not null
);

create index debt_notice_of_debt on debt_notice (debt_id, id);

create table debt_offset (
    id           uuid primary key,
    debt_id      uuid        not null references debt,
    payment_id   uuid        not null references payment,
    amount_cents bigint      not null check (amount_cents > 0),
    at           timestamptz not null
);

create index debt_offset_of_payment on debt_offset (payment_id, id);
create index debt_offset_of_debt on debt_offset (debt_id, id);

create table debt_repayment (
    id           uuid primary key,
    debt_id      uuid        not null references debt,
    reference    text        not null,
    amount_cents bigint      not null check (amount_cents > 0),
    received_on  date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    unique (debt_id, reference)
);

revoke update, delete, truncate on debt_notice, debt_offset, debt_repayment from ${runtime_role};

alter table journal add debt_id uuid references debt;
create index journal_of_debt on journal (debt_id, id) where debt_id is not null;
