create table journal (
    id         uuid primary key,
    step       text        not null,
    fund_id    uuid        not null references fund,
    payment_id uuid references payment,
    at         timestamptz not null
);

create index journal_of_payment on journal (payment_id, id);
create index journal_of_fund on journal (fund_id, id);

create table ledger_entry (
    journal_id   uuid     not null references journal,
    line         smallint not null,
    account      text     not null,
    side         text     not null check (side in ('DEBIT', 'CREDIT')),
    amount_cents bigint   not null check (amount_cents > 0),
    primary key (journal_id, line)
);

create index ledger_entry_of_account on ledger_entry (account, side) include (amount_cents);

create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
    if exists (
        select from added group by journal_id
        having sum(case side when 'DEBIT' then amount_cents else -amount_cents end) <> 0
    ) then
        raise exception 'a journal does not balance' using errcode = 'check_violation';
    end if;
    return null;
end $$;

-- The entries of a journal are written by one statement, so that none can stand alone.
create trigger ledger_entry_balances after insert on ledger_entry
    referencing new table as added for each statement execute function refuse_unbalanced();

revoke update, delete, truncate on journal, ledger_entry from ${runtime_role};
