-- The day that agency-registered said, to say it again. A row that does not tell takes the day it is made.
alter table agency add registered_on date not null default (now() at time zone 'America/New_York')::date;
update agency set registered_on = (uuid_extract_timestamp(id) at time zone 'America/New_York')::date
where uuid_extract_timestamp(id) is not null;
