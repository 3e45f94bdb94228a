-- What colleagues can be to a young person, as an organisation lists it, and what young people read for it. A row is never changed: a change ends it and adds
-- another. What somebody was called stays where it was said: an assignment keeps the name it was given.
create table worker_role (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    name text not null check (char_length(btrim(name)) between 1 and 60),
    own_name text not null check (char_length(btrim(own_name)) between 1 and 60),
    made_at timestamptz not null,
    made_by uuid not null references account,
    ended_at timestamptz
);
create index on worker_role (organisation_id, made_at);
