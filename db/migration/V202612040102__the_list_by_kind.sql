-- Whoever asks the list for some of its young people reads those and no others: of each kind they stand together in the list's order. What somebody
-- may choose makes up the kind, one thing beside the other in one number, worked out from the row itself.

-- Age on the day the figures are of, and what of care: 256 times which of four ages (under 16, to 17, to 20, over), 128 in care, 64 a care leaver.
create function kith.list_stands(as_of date, birth_place int, in_care boolean, care_leaver boolean) returns int language sql immutable parallel safe
return (case when date '1900-01-01' + birth_place > (as_of - interval '16 years')::date then 0
             when date '1900-01-01' + birth_place > (as_of - interval '18 years')::date then 1
             when date '1900-01-01' + birth_place > (as_of - interval '21 years')::date then 2 else 3 end) * 256
    + in_care::int * 128 + care_leaver::int * 64;

-- Beside it: 8 times how many workers (6 for more), 4 nobody now, 2 days without a worker this year, 1 asked for another.
create function kith.list_company(workers int, attention bigint, days_without_worker int, nobody_since date, asked_by_child int) returns int
language sql immutable parallel safe
return least(coalesce(workers, 0), 6) * 8 + (attention >= 1000000)::int * 4
    + (coalesce(days_without_worker, case when nobody_since is null then 0 else 1 end) > 0)::int * 2 + (coalesce(asked_by_child, 0) > 0)::int;

alter table young_person_figures
    add column stands int not null generated always as (kith.list_stands(as_of, birth_place, in_care, care_leaver)) stored,
    add column kind int not null generated always as (kith.list_stands(as_of, birth_place, in_care, care_leaver)
        + kith.list_company(workers, attention, days_without_worker, nobody_since, asked_by_child)) stored;

-- Outside of the teams the list says nothing of workers, and is in no order by them.
create index on young_person_figures (organisation_id, stands, birth_place, place, young_person_id);
create index on young_person_figures (organisation_id, stands, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, kind, attention_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, kind, days_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, kind, birth_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, kind, place, young_person_id);

-- A kind is read in its order, and neither sorted nor looked for among all others.
alter table young_person_figures alter column stands set (n_distinct = 6), alter column kind set (n_distinct = 6);
