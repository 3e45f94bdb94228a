-- What is kept back from the young person: a whole entry, or a passage about somebody else in one. Why, by whom, and when it is looked at
-- again they may read; the words of a passage stand apart, so that the database itself keeps them from them.
create table withheld (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    entry_id uuid not null references entry,
    whole boolean not null,
    reason text not null,
    made_by uuid not null references account,
    made_at timestamptz not null,
    review_on date not null,
    ended_at timestamptz,
    ended_by uuid references account,
    ended_because text
);
create index on withheld (young_person_id, entry_id);
create index on withheld (organisation_id, review_on) where ended_at is null;

create table withheld_words (
    withheld_id uuid primary key references withheld,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    words text not null
);

-- A former version that still has a passage in the open is kept back as a whole.
alter table entry_version add column withheld boolean not null default false;
