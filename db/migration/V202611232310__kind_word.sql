-- Words an organisation would rather not write, and what to say instead; without anything to say instead, the word may stand. A row is never
-- changed: a change ends it and adds another, so it stays known what was advised when.
create table kind_word (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    said text not null,
    instead text[] not null,
    why text not null,
    made_at timestamptz not null,
    made_by uuid not null references account,
    ended_at timestamptz
);
create index on kind_word (organisation_id) where ended_at is null;
