-- What a young person decided about an entry that may be hard to read: later, on a day they say, or together with somebody who is asked.
create table reading_plan (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    entry_id uuid not null references entry,
    made_at timestamptz not null,
    remind_on date,
    with_account uuid references account,
    coming boolean,
    answered_at timestamptz,
    ended_at timestamptz,
    check ((remind_on is null) <> (with_account is null))
);
create index on reading_plan (young_person_id, entry_id);
create index on reading_plan (with_account) where ended_at is null;
