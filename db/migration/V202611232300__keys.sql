-- Keys for what young people write just for themselves. The key that seals all others is in a file outside the database: here is only by
-- what it is known again, its number and something it has sealed. There is one.
create table wrapping_key (
    id bigint primary key,
    proof bytea not null,
    made_at timestamptz not null
);
create unique index on wrapping_key ((true));

-- A young person's own key, sealed by the wrapping key.
create table person_key (
    young_person_id uuid primary key references young_person,
    organisation_id uuid not null references organisation,
    sealed_key bytea not null,
    wrapping_key_id bigint not null references wrapping_key,
    made_at timestamptz not null
);
