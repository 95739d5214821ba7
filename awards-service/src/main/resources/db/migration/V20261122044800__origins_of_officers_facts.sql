-- The event that brought an officer's training or authorisation stands in its row: these come in bulk, so no row more is
-- written for them. Empty for what was heard before.
alter table officer_training
    add column event_id uuid, add column sequence bigint, add column recorded_at timestamptz;
alter table officer_authorisation
    add column event_id uuid, add column sequence bigint, add column recorded_at timestamptz;

-- Training is said again to the agency that an officer goes to.
drop index officer_training_officer;
