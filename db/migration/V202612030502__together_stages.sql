-- The stages by which an organisation speaks of how people get to know each other: its own, none are built in. A row is one version of one of them and is
-- never changed: what was said of a stage keeps the words it was said of. The place says in which order they stand.
create table together_stage (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    stage_id uuid not null,
    version int not null check (version >= 1),
    place double precision not null,
    name text not null check (char_length(btrim(name)) between 1 and 80),
    description text check (char_length(btrim(description)) between 1 and 1000),
    signs text check (char_length(btrim(signs)) between 1 and 1000),
    prompts text check (char_length(btrim(prompts)) between 1 and 1000),
    ended boolean not null,
    said_by uuid not null references account,
    said_at timestamptz not null,
    unique (stage_id, version),
    unique (id, organisation_id)
);
create index on together_stage (organisation_id);

-- Where one of both thinks that they are: each time it was said, beside what the other one says. No number, and nothing is counted.
create table together_view (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    account_id uuid not null references account,
    by_young boolean not null,
    stage_row uuid not null,
    words text check (char_length(btrim(words)) between 1 and 1000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (stage_row, organisation_id) references together_stage (id, organisation_id)
);
create index on together_view (young_person_id, account_id);
