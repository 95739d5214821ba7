-- An agency has one award for a quarter: the same under another id would be paid twice.
create unique index award_due_of_quarter on award_due (agency_id, quarter);
