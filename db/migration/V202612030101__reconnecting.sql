-- Whom a young person would like to be in touch with again, in their own words, as they wrote it or as somebody of their team was told it. Nobody but
-- them, whoever looks and the second person who is asked whether it is safe reads any of it. Rows are only added; what became of a wish stands in the
-- tables below, which are told apart by who reads them.
create table reconnection (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    name text not null check (char_length(btrim(name)) between 1 and 80),
    words text check (char_length(btrim(words)) between 1 and 2000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id)
);
create index on reconnection (young_person_id, said_at, id);

-- Who looks: one at a time, and each row is ended once, when somebody else does. It is written before the wish, so that whoever was told the wish and
-- looks themselves finds it; hence the key that is checked at the end.
create table reconnection_broker (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    reconnection_id uuid not null,
    account_id uuid not null references account,
    chosen text not null check (chosen in ('by-them', 'as-told', 'for-them')),
    said_by uuid not null references account,
    said_at timestamptz not null,
    ended_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (reconnection_id, young_person_id) references reconnection (id, young_person_id) deferrable initially deferred
);
create unique index on reconnection_broker (reconnection_id) where ended_at is null;
create index on reconnection_broker (organisation_id, young_person_id) where ended_at is null;
create index on reconnection_broker (account_id) where ended_at is null;

-- Who is asked, as a second person, whether it is safe.
create table reconnection_second (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    reconnection_id uuid not null,
    account_id uuid not null references account,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (reconnection_id, young_person_id) references reconnection (id, young_person_id)
);
create index on reconnection_second (account_id);
create index on reconnection_second (reconnection_id);

-- The search, which neither side reads: notes, who was found (a young person here, somebody who worked here, or neither), that they were asked, what
-- they answered, whether it is safe, and what the second person says to that.
create table reconnection_step (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    reconnection_id uuid not null,
    step text not null check (step in ('note', 'found', 'asked', 'yes', 'no', 'safe', 'not-safe', 'confirmed', 'not-confirmed')),
    words text check (char_length(btrim(words)) between 1 and 4000),
    name text check (char_length(btrim(name)) between 1 and 80),
    reach text check (char_length(btrim(reach)) between 1 and 500),
    found_person uuid references young_person,
    found_account uuid references account,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (reconnection_id, young_person_id) references reconnection (id, young_person_id),
    check (name is null = (step <> 'found')),
    check (step = 'found' or num_nonnulls(reach, found_person, found_account) = 0),
    check (num_nonnulls(found_person, found_account) < 2),
    check (words is not null or step not in ('note', 'asked', 'safe', 'not-safe', 'confirmed', 'not-confirmed'))
);
create index on reconnection_step (reconnection_id, said_at);

-- That both said yes, once and for all; the other side is in it where it is a young person here, with the words that tell them who it is.
create table reconnection_open (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    reconnection_id uuid not null unique,
    other_id uuid references young_person,
    words text not null check (char_length(btrim(words)) between 1 and 2000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (reconnection_id, young_person_id) references reconnection (id, young_person_id)
);
create index on reconnection_open (young_person_id);
create index on reconnection_open (other_id) where other_id is not null;

-- What a young person reads of it: what whoever looks writes to them, that it rests, goes on or is over, and, once both said yes, what both read
-- (both): the first time they meet, how it was, and how it is to go on. The other side is another young person here, who reads only that.
create table reconnection_word (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    reconnection_id uuid not null,
    step text not null check (step in ('pause', 'go-on', 'end', 'tell', 'stop', 'contact', 'went', 'plan')),
    words text check (char_length(btrim(words)) between 1 and 4000),
    day date,
    place text check (char_length(btrim(place)) between 1 and 200),
    company text check (char_length(btrim(company)) between 1 and 200),
    both_read boolean not null,
    by_other boolean not null,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (reconnection_id, young_person_id) references reconnection (id, young_person_id),
    check (num_nonnulls(day, place, company) = case when step = 'contact' then 3 else 0 end),
    check (words is not null or step in ('pause', 'go-on', 'end', 'contact'))
);
create index on reconnection_word (reconnection_id, said_at);
create index on reconnection_word (young_person_id, said_at);
