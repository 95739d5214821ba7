-- A roster entry that ended when the officer went to another agency; the number stays taken there.
create table transfer (
    id uuid primary key,
    officer_id uuid not null references officer,
    from_agency_id uuid not null references agency,
    to_agency_id uuid not null references agency,
    from_number text not null,
    transferred_on date not null,
    check (from_agency_id <> to_agency_id),
    unique (officer_id, transferred_on)
);
create index transfer_from on transfer (from_agency_id, from_number);

-- A fact whose day was mistyped: what the day was before. The mended day stands with the fact.
create table correction (
    id uuid primary key,
    officer_id uuid not null references officer,
    fact text not null check (fact in ('NOMINATED', 'TRAINING_STARTED', 'TRAINED', 'SEPARATED', 'REVOKED')),
    model text check (model in ('TFM', 'WSO', 'JEM')),
    authorisation_id uuid references authorisation,
    previous_on date not null,
    corrected_on date not null,
    reason text not null,
    recorded_at timestamptz not null
);
create index correction_officer_id on correction (officer_id, id);
revoke update, delete, truncate on transfer, correction from ${runtime_role};

-- What is attested of a candidate. An absent value was attested by nobody.
alter table officer
    add citizen boolean,
    add background_checked_on date,
    add in_law_enforcement_since date;

alter table training
    add hours integer check (hours > 0),
    add exam_score integer check (exam_score between 0 and 100),
    add exam_on date,
    add retake_score integer check (retake_score between 0 and 100),
    add retake_on date,
    add check ((exam_score is null) = (exam_on is null)),
    add check ((retake_score is null) = (retake_on is null)),
    add check (retake_on is null or exam_on <= retake_on);

-- First day on which it no longer holds, once that has been said.
alter table authorisation
    add expired_on date check (expired_on = valid_until + 1);
create index authorisation_expiring on authorisation (valid_until) where revoked_on is null and expired_on is null;
