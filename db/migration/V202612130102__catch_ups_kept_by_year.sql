-- How often each young person met whom in each year ending on 31 March, by numbers alone: kept, so that a night counts anew only those of whom a catch-up
-- was written, moved or taken away since.
create table catch_up_year (
    organisation_id uuid not null,
    young_person_id uuid not null,
    year int not null,
    meetings int not null,
    workers int not null,
    most int not null,
    squares bigint not null,
    again int not null,
    primary key (young_person_id, year),
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id)
);
create index on catch_up_year (organisation_id, year);

-- Whose are to be counted anew: a row each time one of their catch-ups changes, so that nobody who writes waits for another.
create table catch_up_mark (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    young_person_id uuid not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id)
);
create index on catch_up_mark (organisation_id);
create index on catch_up_mark (young_person_id);

alter table entry no force row level security;
insert into catch_up_mark (organisation_id, young_person_id)
select distinct e.organisation_id, e.young_person_id from entry e where e.kind = 'catch-up' and not e.by_young_person;
alter table entry force row level security;
