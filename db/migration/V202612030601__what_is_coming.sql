-- Something foreseen of a young person: a move, a beginning, an ending, a day that is set. What it is and when stands in its versions; the row is never
-- changed but for the moment at which it was first said that it happened or was called off, once, so that what is still ahead is found at once.
create table coming_event (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    said_by uuid not null references account,
    said_at timestamptz not null,
    settled_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id)
);
create index on coming_event (young_person_id, said_at, id);
create index on coming_event (organisation_id, young_person_id) where settled_at is null;

-- What was said of it, in the order in which it was said: as it was foreseen, changed or moved, and at last that it happened or was called off, which is
-- never said without words. A day is known where it begins and ends on one; else a month or a season.
create table coming_version (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    event_id uuid not null,
    number int not null check (number >= 1),
    kind text not null check (kind in ('move', 'school-begins', 'school-ends', 'work-begins', 'work-ends', 'service-begins', 'service-ends', 'review',
        'court', 'other')),
    words text check (char_length(btrim(words)) between 1 and 200),
    starts date not null,
    ends date not null,
    sure boolean not null,
    state text not null check (state in ('ahead', 'happened', 'off')),
    became text check (char_length(btrim(became)) between 1 and 2000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (event_id, young_person_id) references coming_event (id, young_person_id),
    unique (event_id, number),
    check (ends >= starts),
    check (words is not null or kind <> 'other'),
    check (became is null or state <> 'ahead'),
    check (became is not null or state <> 'off')
);
create index on coming_version (young_person_id, said_at, id);

-- A step that prepares it: whose it is (no account: the young person's), by when, in words of their own. A birthday is worked out from the date of birth,
-- so a step for it names its age.
create table coming_step (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    event_id uuid,
    birthday int check (birthday in (18, 21, 25)),
    words text not null check (char_length(btrim(words)) between 1 and 300),
    account_id uuid references account,
    due date,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (event_id, young_person_id) references coming_event (id, young_person_id),
    unique (id, young_person_id),
    check ((event_id is null) <> (birthday is null))
);
create index on coming_step (young_person_id, said_at, id);
create index on coming_step (event_id);
create index on coming_step (organisation_id, young_person_id) where birthday is not null;

-- What was said of a step: done, not needed or not wanted, or open again. What was said last holds.
create table coming_step_said (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    step_id uuid not null,
    number int not null check (number >= 1),
    state text not null check (state in ('done', 'not-needed', 'open')),
    words text check (char_length(btrim(words)) between 1 and 1000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (step_id, young_person_id) references coming_step (id, young_person_id),
    unique (step_id, number)
);
create index on coming_step_said (young_person_id);
