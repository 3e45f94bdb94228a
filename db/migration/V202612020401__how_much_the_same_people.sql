-- How much young people met the same people is counted from catch-ups: of each young person in the order in which they took place, without their words.
create index on entry (organisation_id, young_person_id, happened_on, written_at, id)
    include (author_id, by_young_person, taken_away, withheld, section) where kind = 'catch-up';

-- Of each team and year ending on 31 March, from catch-ups or from days with workers: how many young people had the same worker always, half of the
-- time or more, less, and how many had too few to say; and each figure added up over the first three. Counted anew each night.
create table team_continuity (
    organisation_id uuid not null references organisation,
    team_id uuid not null references team,
    year int not null,
    source text not null check (source in ('catch-ups', 'days')),
    counted_on date not null,
    always int not null,
    half int not null,
    less int not null,
    few int not null,
    upc numeric not null,
    coc numeric not null,
    mmci numeric not null,
    secon numeric not null,
    primary key (team_id, year, source)
);
create index on team_continuity (organisation_id);
