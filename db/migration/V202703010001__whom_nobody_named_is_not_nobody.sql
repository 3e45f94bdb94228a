-- Of whom no return says which workers they had, and nobody said in Kith, it is not known whether somebody is there: whoever asks the list for
-- those who have nobody does not find them.
create or replace function kith.list_company(workers int, attention bigint, days_without_worker int, nobody_since date, asked_by_child int) returns int
language sql immutable parallel safe
return case when workers is null and nobody_since is null then 7 else least(coalesce(workers, 0), 6) end * 8
    + (attention >= 1000000 and not (workers is null and nobody_since is null))::int * 4
    + (coalesce(days_without_worker, case when nobody_since is null then 0 else 1 end) > 0)::int * 2 + (coalesce(asked_by_child, 0) > 0)::int;

-- A kept column is worked out anew only where it is made anew, and its indexes with it.
alter table young_person_figures drop column kind;
alter table young_person_figures add column kind int not null generated always as (kith.list_stands(as_of, birth_place, in_care, care_leaver)
    + kith.list_company(workers, attention, days_without_worker, nobody_since, asked_by_child)) stored;
create index on young_person_figures (organisation_id, team_id, kind, attention_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, kind, days_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, kind, birth_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, kind, place, young_person_id);
alter table young_person_figures alter column kind set (n_distinct = 6);
