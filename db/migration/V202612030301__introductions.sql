-- Somebody is introduced to a young person: a colleague, somebody of a service, or somebody else by their name, and why. The helper is whoever of the
-- young person's team arranges it. The row never changes but for the moment at which it was over, which is said with the step that says so, once.
create table introduction (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    account_id uuid references account,
    service_id uuid references service,
    name text check (char_length(btrim(name)) between 1 and 80),
    does text check (char_length(btrim(does)) between 1 and 80),
    why text not null check (char_length(btrim(why)) between 1 and 1000),
    begins_on date,
    helper_id uuid not null references account,
    said_by uuid not null references account,
    said_at timestamptz not null,
    ended_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id),
    check (case when account_id is not null then num_nonnulls(service_id, name, does) = 0 else service_id is not null or name is not null end)
);
create index on introduction (young_person_id, said_at, id);
create index on introduction (organisation_id, young_person_id) where ended_at is null;

-- What was said of it, in that order: what the young person wishes (who, where, how, when, first, not; none where they have no wish), the lines about
-- themselves they chose for it, a hello, that what they wish was passed on, a plan, whether it suits (each side), and how it went. There is no plan without
-- a wish that was said before, nor without a place, a day and a time; whether it suits is said of a plan.
create table introduction_step (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    introduction_id uuid not null,
    number int not null check (number >= 1),
    kind text not null check (kind in ('who', 'where', 'how', 'when', 'first', 'not', 'none', 'about', 'hello', 'passed-on', 'planned', 'suits',
        'another-day', 'held', 'fell-through', 'went', 'called-off')),
    words text check (char_length(btrim(words)) between 1 and 4000),
    on_day date,
    at_time time,
    place text check (char_length(btrim(place)) between 1 and 120),
    along text check (char_length(btrim(along)) between 1 and 120),
    side text check (side in ('young person', 'other')),
    about_id uuid,
    wish_id uuid,
    said_by uuid not null references account,
    said_at timestamptz not null,
    wish_key uuid generated always as (case when kind in ('who', 'where', 'how', 'when', 'first', 'not', 'none') then id end) stored,
    plan_key uuid generated always as (case when kind = 'planned' then id end) stored,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (introduction_id, young_person_id) references introduction (id, young_person_id),
    unique (introduction_id, number),
    unique (wish_key, introduction_id),
    unique (plan_key, introduction_id),
    foreign key (wish_id, introduction_id) references introduction_step (wish_key, introduction_id),
    foreign key (about_id, introduction_id) references introduction_step (plan_key, introduction_id),
    check (case when kind = 'planned' then num_nonnulls(on_day, at_time, place, wish_id) = 4 else num_nonnulls(on_day, at_time, place, along, wish_id) = 0 end),
    check ((kind in ('suits', 'another-day')) = (side is not null)),
    check ((kind in ('suits', 'another-day', 'held', 'fell-through')) = (about_id is not null)),
    check (words is not null or kind not in ('hello', 'fell-through', 'went'))
);
create index on introduction_step (young_person_id, said_at, id);
create index on introduction_step (about_id);
create unique index on introduction_step (introduction_id) where kind in ('held', 'called-off');

-- What a young person wants people to know of them, in their own words, a thing a line: theirs alone. Each time it is said anew is kept.
create table about_me (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    version int not null check (version >= 1),
    words text not null check (char_length(words) <= 4000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (young_person_id, version)
);
