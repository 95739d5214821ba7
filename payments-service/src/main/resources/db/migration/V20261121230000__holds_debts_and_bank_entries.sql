-- What holds a payment, each apart: by hand, for its award, for funds.
alter table payment
    add held_by_hand     boolean not null default false,
    add held_for_award   boolean not null default false,
    add held_for_funds   boolean not null default false,
    -- The bank's entries that debited it and brought it back; another entry is a second movement of money.
    add debit_booked_on  date,
    add debit_reference  text,
    add return_booked_on date,
    add return_reference text;

update payment set held_by_hand = coalesce(held_for = 'MANUAL', false),
    held_for_funds = coalesce(held_for = 'FUNDS', false), debit_booked_on = settled_on;

drop index payment_waiting_for_funds;
create index payment_waiting_for_funds on payment (quarter, id) where status = 'HELD' and held_for_funds;

-- Goes with its checks.
alter table payment drop column held_for;
alter table payment
    alter held_by_hand drop default,
    alter held_for_award drop default,
    alter held_for_funds drop default,
    add check ((status = 'HELD') = (held_by_hand or held_for_award or held_for_funds));

-- A revision of an award may bring a payment more than once: when money of an earlier one comes back. What never
-- happens is that two payments of an award are open at the same time.
alter table payment drop constraint payment_award_id_revision_key;
create index payment_of_award on payment (award_id, id);
create unique index payment_open_of_award on payment (award_id) where status in ('HELD', 'SCHEDULED', 'APPROVED');

alter table award_due add withheld boolean not null default false;
alter table award_due alter withheld drop default;

-- What is no longer owed of a debt, because the money came back.
alter table debt add withdrawn_cents bigint not null default 0;
alter table debt
    alter withdrawn_cents drop default,
    add check (withdrawn_cents between 0 and amount_cents);
