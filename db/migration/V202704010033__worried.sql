-- What an organisation tells its young people where they write: whom they can call now. A row is one time it was said and is never changed: the last number
-- holds, and one without words means that the organisation says nothing of its own. Kith's own numbers stand below it in any case.
create table worried_word (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    number int not null check (number > 0),
    words text check (char_length(btrim(words)) between 1 and 1000),
    welsh_words text check (char_length(btrim(welsh_words)) between 1 and 1000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    check (words is not null or welsh_words is null)
);
create index on worried_word (organisation_id, number desc);
