-- What was promised to a young person, or by them: by one of their team, by the team (no account), or by themselves to one of these. The day is by
-- when; none where nobody said one. What became of a promise is its story; the row is never changed but for the moment at which it was first said to be
-- kept or not kept, which is said with that line of the story and once, so that what is still open is found at once among all that ever was promised.
create table promise (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    by_young_person boolean not null,
    account_id uuid references account,
    words text not null check (char_length(btrim(words)) between 1 and 500),
    due date,
    said_by uuid not null references account,
    said_at timestamptz not null,
    ended_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id)
);
create index on promise (young_person_id, said_at, id);
create index on promise (organisation_id, young_person_id) where ended_at is null and not by_young_person;

-- What became of a promise, line by line in the order in which it was said: kept, changed together (to other words or another day), not kept, which
-- is never said without words, and what the other side says beside one of these (about; beside the promise itself where that is empty).
create table promise_story (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    promise_id uuid not null,
    number int not null check (number >= 1),
    step text not null check (step in ('kept', 'change', 'not-kept', 'disagreement', 'says-not-kept', 'answer')),
    words text check (char_length(btrim(words)) between 1 and 4000),
    due date,
    about uuid,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (promise_id, young_person_id) references promise (id, young_person_id),
    unique (promise_id, number),
    unique (id, promise_id),
    foreign key (about, promise_id) references promise_story (id, promise_id),
    check (words is not null or step not in ('change', 'not-kept', 'answer')),
    check (due is null or step = 'change'),
    check (step <> 'change' or char_length(words) <= 500)
);
create index on promise_story (young_person_id, said_at, id);
create index on promise_story (promise_id, step);
