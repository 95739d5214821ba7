-- The names that an agency went by; imports still know it by them.
create table agency_renaming (
    agency_id uuid not null references agency (id),
    number integer not null,
    previous_name text not null,
    previous_key text not null,
    name text not null,
    renamed_on date not null,
    primary key (agency_id, number)
);
create index agency_renaming_former on agency_renaming (previous_key);
revoke update, delete, truncate on agency_renaming from ${runtime_role};

-- An agency that was merged stays, with the agency that stands in its place; no references, for a restored database
-- takes the two back one after the other.
alter table agency
    add merged_into uuid,
    add merged_on date,
    add check ((merged_into is null) = (merged_on is null)),
    add check (merged_into <> id);
create index agency_merged on agency (merged_into) where merged_into is not null;

alter table agreement
    add signed_by_agency_on date,
    add signed_by_ice_on date,
    add continues uuid,
    add terminated_by text check (terminated_by in ('AGENCY', 'ICE')),
    add check (greatest(signed_by_agency_on, signed_by_ice_on) <= signed_on);

alter table suspension
    add how_to_respond text,
    add extension boolean not null default false,
    add vacated boolean not null default false;

-- Signed by one side: not in effect, and told to nobody, until the other side has signed.
create table proposed_agreement (
    id uuid primary key,
    agency_id uuid not null references agency (id),
    model text not null check (model in ('TFM', 'WSO', 'JEM')),
    signed_by_agency_on date,
    signed_by_ice_on date,
    concluded_at timestamptz,
    check (signed_by_agency_on is not null or signed_by_ice_on is not null)
);
create unique index proposed_agreement_open on proposed_agreement (agency_id, model) where concluded_at is null;
create index proposed_agreement_waiting on proposed_agreement (id) where concluded_at is null;
revoke delete, truncate on proposed_agreement from ${runtime_role};
