-- What a share of a section is usually for, and for how many months, as managers of an organisation say; without a section, of each of which nothing of its
-- own is said. A row is one time it was said and is never changed: the latest holds, and one that says neither means that nothing is usual any more.
create table usual_share (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    section text,
    purpose text check (char_length(btrim(purpose)) between 1 and 500),
    months int check (months between 1 and 12),
    said_by uuid not null references account,
    said_at timestamptz not null
);
create index on usual_share (organisation_id, section, said_at desc);
