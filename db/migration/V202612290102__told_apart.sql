-- That two accounts of one name are two people, as an administrator who is neither says. A row is never overwritten: taking it back fills the rest, once.
create table told_apart (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    one_id uuid not null references account,
    other_id uuid not null references account,
    because text not null check (char_length(btrim(because)) between 1 and 500),
    said_by uuid not null references account,
    said_at timestamptz not null,
    undone_by uuid references account,
    undone_at timestamptz,
    -- Said of two, whichever is named first.
    check (one_id < other_id),
    check ((undone_at is null) = (undone_by is null))
);
create unique index on told_apart (one_id, other_id) where undone_at is null;
