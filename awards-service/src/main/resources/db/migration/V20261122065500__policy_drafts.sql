-- Policies are written by people: drafts beside the versions, and who adopted each version, when and why.

-- The day on which a setting was taken from its source, or assumed.
alter table award_policy_setting add column dated date not null default date '2026-11-22';
update award_policy_setting set dated = date '2026-11-21' where name not like 'claims.%';

-- A version ends the day before the next one begins: that follows from effective_from, and effective_until stays empty.
-- What came by migration was adopted by nobody.
alter table award_policy
    add column based_on text references award_policy,
    add column authors text[] not null default '{}',
    add column adopted_by text,
    add column adopted_at timestamptz,
    add column reason text,
    add constraint award_policy_one_a_day unique (effective_from),
    add constraint award_policy_at_a_quarters_first_day
        check (extract(day from effective_from) = 1 and extract(month from effective_from) in (1, 4, 7, 10));

-- Bands reach from 100 % down without gap or overlap: each begins where another one ends, or at 100.
alter table award_policy_band
    add column above integer generated always as (nullif(to_percent, 100)) stored,
    add constraint award_policy_band_bounds
        check (from_percent >= 0 and from_percent < to_percent and to_percent <= 100 and cents_per_officer >= 0),
    add constraint award_policy_band_once unique (version, to_percent),
    add constraint award_policy_band_touches foreign key (version, above)
        references award_policy_band (version, from_percent) deferrable initially deferred;

-- Versions are added at the end, one at a time, and never where a quarter is closed.
create function award_policy_follows() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('award_policy'));
    if exists (select from award_policy where effective_from >= new.effective_from) then
        raise exception 'policy % does not begin after every other', new.version using errcode = 'check_violation';
    end if;
    if exists (select from quarter_closing where snapshot_on >= new.effective_from) then
        raise exception 'policy % would govern a closed quarter', new.version using errcode = 'check_violation';
    end if;
    return new;
end;
$$;

create trigger award_policy_follows before insert on award_policy
    for each row execute function award_policy_follows();

-- The runtime role writes a version in one transaction, and nothing of it afterwards. (It cannot change or delete.)
create function award_policy_is_whole() returns trigger language plpgsql as $$
begin
    if not exists (select from award_policy
            where version = new.version and xmin::text = (pg_current_xact_id()::xid)::text) then
        raise exception 'policy % is adopted', new.version using errcode = 'check_violation';
    end if;
    return new;
end;
$$;

create trigger award_policy_band_is_whole before insert on award_policy_band
    for each row when (current_user = '${runtime_role}') execute function award_policy_is_whole();
create trigger award_policy_setting_is_whole before insert on award_policy_setting
    for each row when (current_user = '${runtime_role}') execute function award_policy_is_whole();

grant insert on award_policy, award_policy_band, award_policy_setting to ${runtime_role};

create table policy_draft (
    version    text        primary key check (length(version) between 1 and 64),
    based_on   text        references award_policy,
    revision   integer     not null check (revision > 0),
    authors    text[]      not null,
    written_at timestamptz not null
);

create table policy_draft_band (
    version           text    not null references policy_draft on delete cascade,
    from_percent      integer not null,
    to_percent        integer not null,
    cents_per_officer bigint  not null,
    primary key (version, from_percent)
);

create table policy_draft_setting (
    version text not null references policy_draft on delete cascade,
    name    text not null,
    value   text not null,
    basis   text not null check (basis in ('PUBLISHED', 'READING')),
    source  text not null,
    owner   text not null,
    dated   date not null,
    primary key (version, name)
);
