-- The end of an agreement overtakes a later revocation, which holds again where that end is corrected.
alter table authorisation
    add column overtaken_on     date,
    add column overtaken_by     text,
    add column overtaken_reason text;
