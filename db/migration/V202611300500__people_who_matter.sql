-- People who matter to a young person, a row for each version of what is said of one: what is said anew stands beside what was said before, and
-- whoever is taken away stays among the versions. The first row of somebody gives them their id. Of others no more is kept than what the young
-- person calls them. A date is a year, a month or a day, as exact as it is known, written as ISO 8601 does.
create table circle_person (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    person_id uuid not null,
    version int not null check (version >= 1),
    name text not null check (char_length(btrim(name)) between 1 and 80),
    relationship text check (char_length(btrim(relationship)) between 1 and 120),
    circle_group text check (circle_group in ('family', 'friends', 'home', 'school-or-work', 'workers')),
    matters_now boolean not null,
    since text check (since ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    until text check (until ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    note text check (char_length(btrim(note)) between 1 and 1000),
    taken_away boolean not null default false,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id),
    unique (person_id, version),
    foreign key (person_id, young_person_id) references circle_person (id, young_person_id),
    check ((version = 1) = (person_id = id)),
    check (version > 1 or not taken_away)
);
create index on circle_person (young_person_id, said_at, id);
