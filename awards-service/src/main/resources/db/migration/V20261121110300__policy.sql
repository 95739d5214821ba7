create table award_policy (
    version         text primary key,
    effective_from  date not null,
    effective_until date,
    check (effective_until >= effective_from)
);

create table award_policy_band (
    version           text    not null references award_policy,
    from_percent      integer not null,
    to_percent        integer not null,
    cents_per_officer bigint  not null,
    primary key (version, from_percent)
);

-- basis: published by the programme or law, or our reading where the sources are silent.
create table award_policy_setting (
    version text not null references award_policy,
    name    text not null,
    value   text not null,
    basis   text not null check (basis in ('PUBLISHED', 'READING')),
    source  text not null,
    owner   text not null,
    primary key (version, name)
);

insert into award_policy (version, effective_from) values ('2025-10-01.1', '2025-10-01');

insert into award_policy_band (version, from_percent, to_percent, cents_per_officer) values
    ('2025-10-01.1', 90, 100, 100000),
    ('2025-10-01.1', 80, 90, 75000),
    ('2025-10-01.1', 70, 80, 50000);

insert into award_policy_setting (version, name, value, basis, source, owner) values
    ('2025-10-01.1', 'bands.amounts', 'PER_ELIGIBLE_OFFICER', 'PUBLISHED',
     'DHS announcement of reimbursement under 287(g), September 2025: 1,000 dollars at 90-100 %, 750 at 80-89 %, 500 at 70-79 % per eligible task-force officer and quarter.',
     'programme office'),
    ('2025-10-01.1', 'bands.bounds', 'LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100', 'READING',
     'The announcement names whole percentages and is silent on what lies between 89 and 90. The rate is compared in exact integers: located * 100 >= lower bound * assigned, so 89.6 % is in the 80s.',
     'programme office'),
    ('2025-10-01.1', 'count.no-assignments', 'NO_AWARD', 'READING',
     'The sources are silent on a quarter without assignments. The rate is undefined, which is not 100 %.',
     'programme office'),
    ('2025-10-01.1', 'count.deciding-source', 'ICE', 'READING',
     'ICE verifies the counts against its own (published); that its count stands once a dispute is over is our reading.',
     'programme office'),
    ('2025-10-01.1', 'dispute.window-days', '30', 'READING',
     'The sources name no window in which an agency may contest ICE''s count.',
     'programme office'),
    ('2025-10-01.1', 'overall-assistance.weight', '0', 'READING',
     'Overall assistance to the mission counts too (published), with no weight published.',
     'programme office'),
    ('2025-10-01.1', 'eligibility.model', 'TFM', 'PUBLISHED',
     'DHS announcement, September 2025: the award is per eligible task-force officer.',
     'programme office'),
    ('2025-10-01.1', 'eligibility.revoked-or-separated-on-snapshot', 'EXCLUDED', 'READING',
     'The sources do not say on which day an officer has to be eligible. It is the quarter''s last day, and whoever is revoked or gone on that day does not count.',
     'programme office'),
    ('2025-10-01.1', 'day.zone', 'America/New_York', 'READING',
     'A day ends at midnight in Washington.',
     'programme office');

revoke insert, update, delete, truncate on award_policy, award_policy_band, award_policy_setting from ${runtime_role};
