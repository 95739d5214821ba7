-- Agreements, enrolment, officers and pay by their effective dates, claims, and every decision about each line.

-- Said again, an agreement begins anew; signed_on is empty while only later facts of it have been heard.
create table agreement_history (
    id        uuid primary key,
    agency_id uuid not null,
    model     text not null,
    signed_on date,
    ended_on  date
);

create index agreement_history_agency on agreement_history (agency_id);

create table agreement_suspension (
    agreement_id uuid not null references agreement_history,
    first_day    date not null,
    last_day     date,
    primary key (agreement_id, first_day)
);

-- Of the decisions in force on a day the one last taken counts; sequence is the order in which they were taken.
create table enrolment_decision (
    agency_id    uuid    not null,
    effective_on date    not null,
    enrolled     boolean not null,
    sequence     bigint  not null,
    primary key (agency_id, effective_on, enrolled)
);

-- One row for each officer of whom anything was heard or claimed. It is the lock under which an officer's facts are
-- recorded and claims decided, always taken in order of id and behind the keys of agencies.
create table claim_officer (
    officer_id uuid primary key,
    heard_of   boolean not null
);

insert into claim_officer (officer_id, heard_of)
select officer_id, true from officer_authorisation
union select officer_id, true from officer_training
union select officer_id, true from officer_separation;

create index officer_authorisation_officer on officer_authorisation (officer_id);
create index officer_training_officer on officer_training (officer_id);

create table officer_transfer (
    officer_id     uuid not null,
    effective_on   date not null,
    from_agency_id uuid not null,
    to_agency_id   uuid not null,
    primary key (officer_id, effective_on)
);

create table officer_pay (
    officer_id   uuid        not null,
    effective_on date        not null,
    agency_id    uuid        not null,
    annual_cents bigint      not null check (annual_cents >= 0),
    event_id     uuid        not null,
    sequence     bigint      not null,
    recorded_at  timestamptz not null,
    primary key (officer_id, effective_on, agency_id)
);

-- What a claim comes to now; how it came to it stands in claim_decision.
create table claim (
    id               uuid primary key,
    agency_id        uuid    not null references agency,
    month            text    not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    version          integer not null check (version > 0),
    decisions        integer not null check (decisions > 0),
    revision         integer not null check (revision between 1 and decisions),
    charged_cents    bigint  not null,
    pending_cents    bigint  not null,
    salary_cents     bigint  not null,
    benefits_cents   bigint  not null,
    overtime_cents   bigint  not null,
    equipment_cents  bigint  not null,
    vehicle_cents    bigint  not null,
    allowed_lines    integer not null,
    reduced_lines    integer not null,
    disallowed_lines integer not null,
    pending_lines    integer not null,
    unique (agency_id, month)
);

create index claim_by_agency on claim (agency_id, id);
create index claim_by_month on claim (month, id);

create table claim_version (
    claim_id     uuid        not null,
    version      integer     not null,
    lines        integer     not null,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    primary key (claim_id, version)
);

create table claim_line (
    claim_id            uuid    not null,
    version             integer not null,
    line                integer not null check (line > 0),
    cost_type           text    not null check (cost_type in ('SALARY', 'BENEFITS', 'OVERTIME', 'EQUIPMENT', 'VEHICLE')),
    officer_id          uuid,
    amount_cents        bigint  not null check (amount_cents >= 0),
    share_basis_points  integer not null check (share_basis_points between 1 and 10000),
    other_cents         bigint  not null check (other_cents >= 0),
    hundredths_of_hours integer check (hundredths_of_hours >= 0),
    first_day           date    not null,
    last_day            date    not null check (last_day >= first_day),
    reference           text,
    primary key (claim_id, version, line),
    foreign key (claim_id, version) references claim_version,
    check ((cost_type = 'VEHICLE') = (officer_id is null))
);

create index claim_line_officer on claim_line (officer_id) where officer_id is not null;

-- Every decision about a claim; told ones have a revision of their own.
create table claim_decision (
    claim_id         uuid        not null references claim,
    number           integer     not null check (number > 0),
    version          integer     not null,
    revision         integer     not null,
    told             boolean     not null,
    cause            text        not null check (cause in ('SUBMITTED', 'AMENDED', 'RECALCULATED')),
    decided_at       timestamptz not null,
    policy_version   text        not null,
    previous_cents   bigint      not null,
    amount_cents     bigint      not null,
    charged_cents    bigint      not null,
    pending_cents    bigint      not null,
    salary_cents     bigint      not null,
    benefits_cents   bigint      not null,
    overtime_cents   bigint      not null,
    equipment_cents  bigint      not null,
    vehicle_cents    bigint      not null,
    allowed_lines    integer     not null,
    reduced_lines    integer     not null,
    disallowed_lines integer     not null,
    pending_lines    integer     not null,
    primary key (claim_id, number),
    check (amount_cents = salary_cents + benefits_cents + overtime_cents + equipment_cents + vehicle_cents)
);

-- What each line was decided to be, where a decision changed it; the highest decision of a line stands.
create table claim_line_decision (
    claim_id       uuid    not null,
    version        integer not null,
    line           integer not null,
    decision       integer not null,
    verdict        text    not null check (verdict in ('ALLOWED', 'REDUCED', 'DISALLOWED', 'PENDING')),
    rule           text    not null,
    charged_cents  bigint  not null,
    allowed_cents  bigint  not null check (allowed_cents between 0 and charged_cents),
    eligible_days  integer not null,
    cap_cents      bigint,
    cap_used_cents bigint,
    reductions     text    not null,
    primary key (claim_id, version, line, decision),
    foreign key (claim_id, version, line) references claim_line,
    check (verdict <> 'PENDING' or allowed_cents = 0)
);

-- Whose lines are to be decided again: an officer's in an agency, or where none is named all of the agency's.
create table claim_due (
    id         bigint generated always as identity primary key,
    agency_id  uuid not null,
    officer_id uuid
);

create index claim_due_agency on claim_due (agency_id);

revoke update, delete, truncate on claim_version, claim_line, claim_decision, claim_line_decision from ${runtime_role};

insert into award_policy_setting (version, name, value, basis, source, owner) values
    ('2025-10-01.1', 'claims.first-day', '2025-10-01', 'PUBLISHED',
     'DHS announcement of reimbursement under 287(g), September 2025: from 1 October 2025 on.',
     'programme office'),
    ('2025-10-01.1', 'claims.models', 'TFM', 'READING',
     'The announcement speaks of task-force officers; jail enforcement (JEM) and warrant service (WSO) are not named and stay off.',
     'programme office'),
    ('2025-10-01.1', 'claims.proration', 'BY_DAY', 'READING',
     'The sources do not say what a month with days without authorisation is worth: each day takes its part of salary, benefits and overtime.',
     'programme office'),
    ('2025-10-01.1', 'claims.annual-salary', 'RATES_IN_FORCE_BY_DAYS_HALF_UP_ONCE', 'READING',
     'The sources do not say which salary counts when pay changes: the sum over the fiscal year''s days of the rate in force, divided by its days, rounded half up once, not prorated by eligibility.',
     'programme office'),
    ('2025-10-01.1', 'claims.overtime.percent', '25', 'PUBLISHED',
     'DHS announcement, September 2025: overtime up to 25 percent of the officer''s annual salary. That the cap runs over the fiscal year, cumulatively, is our reading.',
     'programme office'),
    ('2025-10-01.1', 'claims.overtime.without-salary', 'DISALLOWED', 'READING',
     'Overtime is what is worked beyond a salaried month: a claim with an officer''s overtime shows that salary.',
     'programme office'),
    ('2025-10-01.1', 'claims.equipment.per-officer', '7500.00', 'PUBLISHED',
     'DHS announcement, September 2025: up to 7,500 dollars of equipment per trained task-force officer. Once in a lifetime, through a transfer, is our reading.',
     'programme office'),
    ('2025-10-01.1', 'claims.vehicles.per-agency', '100000.00', 'PUBLISHED',
     'DHS announcement, September 2025: up to 100,000 dollars of vehicles per agency. Once in a lifetime is our reading.',
     'programme office'),
    ('2025-10-01.1', 'claims.other-funding', 'DEDUCTED_IN_FULL', 'READING',
     'The federal share never pays what another source paid (2 CFR 200.406); that declared funding is taken off the charge in full, whatever it was meant for, is our reading.',
     'programme office'),
    ('2025-10-01.1', 'claims.share.rounding', 'DOWN', 'READING',
     'Shares of time and days are rounded down to whole cents, so that parts never exceed the whole.',
     'programme office'),
    ('2025-10-01.1', 'claims.caps.order', 'MONTH_AGENCY_LINE', 'READING',
     'Limits are used up by month, then agency, then line, whenever a claim was sent (ADR 0018).',
     'programme office'),
    ('2025-10-01.1', 'claims.officer-in-two-agencies', 'AUTHORISED_LAST', 'READING',
     'An officer belongs to one agency at a time: authorised for two on one day, the one that was authorised last counts.',
     'programme office'),
    ('2025-10-01.1', 'claims.pay.implausible-from', '1000000.00', 'READING',
     'Annual pay of zero or from this amount on is taken for a mistake: what depends on it waits until it is mended.',
     'programme office');
