-- Late-payment interest that leaves with a payment: nothing where it is in time, or where no rate is set.
alter table payment add interest_cents bigint not null default 0 check (interest_cents >= 0);
