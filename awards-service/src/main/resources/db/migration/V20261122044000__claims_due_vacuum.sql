-- Rows come and go: dead ones are cleared away by their number, not by their share of a table that is empty most of the time.
alter table claim_due set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 10000,
    autovacuum_vacuum_insert_threshold = -1
);
