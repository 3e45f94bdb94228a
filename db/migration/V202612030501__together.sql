-- How a young person and one worker want to work together: what each side says of it, in versions that are numbered for both.
-- A version is never changed; the moment at which the
-- other side agreed to it is said once. What the young person says can be written down by the worker as they were told: then the young person is asked.
create table together_said (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    account_id uuid not null references account,
    by_young boolean not null,
    asks_young boolean not null,
    version int not null check (version >= 1),
    how_often text check (char_length(btrim(how_often)) between 1 and 1000),
    reach text check (char_length(btrim(reach)) between 1 and 1000),
    no_answer text check (char_length(btrim(no_answer)) between 1 and 1000),
    between_us text check (char_length(btrim(between_us)) between 1 and 1000),
    helps text check (char_length(btrim(helps)) between 1 and 1000),
    helps_not text check (char_length(btrim(helps_not)) between 1 and 1000),
    look_again date,
    said_by uuid not null references account,
    said_at timestamptz not null,
    agreed_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (young_person_id, account_id, version),
    unique (id, young_person_id, account_id),
    check (by_young or asks_young),
    check (num_nonnulls(how_often, reach, no_answer, between_us, helps, helps_not) > 0)
);
create index on together_said (account_id, young_person_id);
create index on together_said (young_person_id, agreed_at, id) where agreed_at is not null;

-- That whoever was asked sees it differently, once for a version: from then on it does not hold, and only other words can be agreed to. Whether it held
-- until then stands with it, since whoever else of their team reads what holds is told that it does no more. It counts only where it says the same as what
-- it is about of whom that asks.
create table together_otherwise (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    account_id uuid not null references account,
    said_id uuid not null,
    asks_young boolean not null,
    held boolean not null,
    words text check (char_length(btrim(words)) between 1 and 1000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (said_id, young_person_id, account_id) references together_said (id, young_person_id, account_id),
    unique (said_id, said_by)
);
create index on together_otherwise (young_person_id);
