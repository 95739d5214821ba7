-- Claims of which something is awaited are few, and are paged by themselves.
create index claim_pending on claim (id) where pending_lines > 0;
create index claim_pending_by_agency on claim (agency_id, id) where pending_lines > 0;
