-- Whom somebody looks for may be in another team: then a manager of that team is asked to look among theirs, and asks them. Whoever looks learns only whether
-- both can be told, and nobody of that team learns who asks, but what whoever looks writes to the manager.
alter table reconnection_step add column found_through uuid references account,
    add constraint reconnection_step_found_through check (found_through is null or step = 'found' and num_nonnulls(found_person, found_account) = 0);

-- That a manager is asked, by the step of the search that says so: whom to look for, and what helps to know them.
create table reconnection_through (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    step_id uuid not null references reconnection_step,
    account_id uuid not null references account,
    name text not null check (char_length(btrim(name)) between 1 and 80),
    words text not null check (char_length(btrim(words)) between 1 and 4000),
    asked_by uuid not null references account,
    asked_at timestamptz not null
);
create index on reconnection_through (account_id, asked_at);
create index on reconnection_through (step_id);

-- What the manager answers, who reads it themselves alone: the young person who wants to be in touch, or nobody. What was said last holds.
create table reconnection_through_said (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    through_id uuid not null references reconnection_through,
    found_person uuid references young_person,
    said_by uuid not null references account,
    said_at timestamptz not null
);
create index on reconnection_through_said (through_id, said_at);

alter table reconnection_open add column through_id uuid references reconnection_through;
