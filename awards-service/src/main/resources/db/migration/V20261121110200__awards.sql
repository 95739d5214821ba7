create table award (
    id         uuid primary key,
    agency_id  uuid    not null,
    quarter    text    not null,
    status     text    not null check (status in ('CALCULATED', 'WITHHELD', 'ADJUSTED')),
    revision   integer not null check (revision >= 0),
    decisions  integer not null check (decisions > 0),
    latest_due integer not null check (latest_due between 0 and decisions),
    unique (quarter, agency_id)
);

create index award_by_quarter on award (quarter, id);
create index award_by_quarter_status on award (quarter, status, id);
create index award_by_status on award (status, id);
create index award_by_agency on award (agency_id, id);

-- Every decision about an award; nothing in it is ever overwritten.
create table award_decision (
    id                    uuid primary key,
    award_id              uuid        not null references award,
    number                integer     not null check (number > 0),
    kind                  text        not null check (kind in ('CALCULATED', 'WITHHELD', 'ADJUSTED', 'CONFIRMED')),
    decided_at            timestamptz not null,
    revision              integer     not null,
    standing_revision     integer     not null,
    roster_revision       integer     not null,
    agency_count_revision integer     not null,
    ice_count_revision    integer     not null,
    policy_version        text        not null,
    eligible_officers     integer     not null,
    withheld_for          text        not null,
    assigned              integer,
    located               integer,
    count_basis           text,
    band                  text,
    paid_officers         integer,
    per_officer_cents     bigint,
    amount_cents          bigint,
    reason                text,
    previous_cents        bigint,
    cause                 text,
    unique (award_id, number),
    check (amount_cents = per_officer_cents * paid_officers),
    check ((withheld_for = '') = (amount_cents is not null))
);

-- Who counted and who did not, with the rule that decided it.
create table award_officer (
    award_id         uuid    not null,
    decision         integer not null,
    officer_id       uuid    not null,
    authorisation_id uuid    not null,
    rule             text    not null,
    primary key (award_id, decision, officer_id),
    foreign key (award_id, decision) references award_decision (award_id, number)
);

revoke update, delete, truncate on award_decision, award_officer from ${runtime_role};
