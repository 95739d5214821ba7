-- A payment also waits for its payee: for an account in force, or for what the check before payment found. The defaults
-- stay: the previous version writes neither.
alter table payment
    add held_for_account   boolean not null default false,
    add held_for_screening boolean not null default false;

do $$
declare
    narrower text;
begin
    for narrower in
        select conname from pg_constraint
        where conrelid = 'payment'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%held_for_funds%'
    loop
        execute format('alter table payment drop constraint %I', narrower);
    end loop;
end
$$;

alter table payment add constraint payment_held_for_something check (
    (status = 'HELD')
        = (held_by_hand or held_for_award or held_for_account or held_for_screening or held_for_funds));
