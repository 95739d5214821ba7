-- What monthly claims come to stands beside the awards and is paid by the same rules: award_id is the claim's id there,
-- quarter the fiscal quarter in which the month lies.
alter table award_due
    add payment_type text not null default 'PERFORMANCE_AWARD'
        check (payment_type in ('PERFORMANCE_AWARD', 'REIMBURSEMENT')),
    add claim_month  text check (claim_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    -- From which day on the days to pay it count.
    add billed_on    date,
    add check ((payment_type = 'REIMBURSEMENT') = (claim_month is not null));

-- An agency has one award for a quarter and one claim for a month: the same under another id would be paid twice.
drop index award_due_of_quarter;
create unique index award_due_of_period on award_due (agency_id, quarter, coalesce(claim_month, ''));

alter table payment
    add claim_month text,
    add check ((payment_type = 'REIMBURSEMENT') = (claim_month is not null));

alter table debt add claim_month text;
