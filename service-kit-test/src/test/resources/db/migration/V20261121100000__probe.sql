create table seen (place bigint generated always as identity primary key, key text not null, sequence bigint not null, assigned integer not null);
