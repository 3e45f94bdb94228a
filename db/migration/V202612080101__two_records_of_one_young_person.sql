-- That two records are one young person's: proposed by one person, said to be right by another, taken back by any of those who work with both, or
-- ended by the young person, who gives no reason. Nothing of either record is moved or opened by it.
create table record_pair (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null,
    other_id uuid not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null references account,
    because text not null check (char_length(btrim(because)) between 1 and 500),
    confirmed_at timestamptz,
    confirmed_by uuid references account,
    undone_at timestamptz,
    undone_by uuid references account,
    undone_because text check (char_length(btrim(undone_because)) between 1 and 500),
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (other_id, organisation_id) references young_person (id, organisation_id),
    check (young_person_id <> other_id),
    check (confirmed_by <> proposed_by),
    check (num_nonnulls(confirmed_at, confirmed_by) in (0, 2)),
    check (num_nonnulls(undone_at, undone_by) in (0, 2)),
    check (undone_at is not null or undone_because is null)
);
create unique index on record_pair (least(young_person_id, other_id), greatest(young_person_id, other_id)) where undone_at is null;
create index on record_pair (young_person_id);
create index on record_pair (other_id);

-- What waits for a second person, and what young people ended, found without reading the others.
create index on record_pair (organisation_id) where undone_at is null and confirmed_at is null;
create index on record_pair (organisation_id, undone_at) where undone_at is not null and undone_because is null;

-- What a young person says of it that they may have been written down twice: what they said last stands.
create table record_pair_word (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null,
    is_no boolean not null,
    words text check (char_length(btrim(words)) between 1 and 500),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id)
);
create index on record_pair_word (young_person_id, said_at);
