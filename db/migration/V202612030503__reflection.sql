-- What a worker writes for themselves of a young person they work with: theirs alone, and theirs to throw away.
create table reflection (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    account_id uuid not null references account,
    purpose text not null check (purpose in ('security', 'skills', 'help', 'ties', 'doors')),
    words text not null check (char_length(btrim(words)) between 1 and 4000),
    written_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id)
);
create index on reflection (young_person_id, account_id);
