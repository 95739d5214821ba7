-- The due day without any stop; what the previous version writes is due when it says.
alter table payment add first_due_on date;
update payment set first_due_on = due_on;
create function due_without_stops() returns trigger language plpgsql as $$
begin
    new.first_due_on := coalesce(new.first_due_on, new.due_on);
    return new;
end $$;
create trigger payment_due_without_stops before insert on payment
    for each row execute function due_without_stops();
alter table payment alter first_due_on set not null;

-- Days to the due day that do not count, and why.
create table clock_stop (
    payment_id uuid    not null references payment,
    number     integer not null,
    reason     text    not null,
    from_on    date    not null,
    until_on   date check (until_on >= from_on),
    primary key (payment_id, number)
);

-- Above an amount it takes two to approve.
alter table payment add second_approved_by text;
alter table payment
    add check (second_approved_by not in (prepared_by, approved_by)),
    add check (certified_by <> second_approved_by),
    add check (disbursed_by <> second_approved_by),
    add check (second_approved_by is null or approved_by is not null);
