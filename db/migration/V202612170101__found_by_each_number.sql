-- A number that somebody said is a young person's too stands on every letter from then on: whoever types it finds them, until that is taken back.
alter table young_person_figures add column other_numbers text not null default '';

create function kith.other_numbers(person uuid) returns text language sql stable
return coalesce((select string_agg(' ' || lower(n.number), '' order by n.said_at, n.id) from child_number_answer n
    where n.young_person_id = person and n.is_same and n.undone_at is null), '');

-- Policies hold for the owner too: for this statement they stand back.
alter table child_number_answer no force row level security;
alter table young_person_figures no force row level security;
alter table name_part no force row level security;
update young_person_figures f
   set (other_numbers, looked_through) = row (n.numbers, f.looked_through || n.numbers)
  from (select distinct a.young_person_id as id, kith.other_numbers(a.young_person_id) as numbers from child_number_answer a) n
 where f.young_person_id = n.id and n.numbers <> '';
alter table child_number_answer force row level security;
alter table young_person_figures force row level security;
alter table name_part force row level security;

-- Keeps them as was said, in the statement that says it or takes it back.
create function kith.keep_other_numbers() returns trigger language plpgsql as $$
begin
    perform set_config('kith.placing', array(select distinct n.young_person_id from latter n where n.is_same)::text, true);
    update young_person_figures f
       set (other_numbers, looked_through) = row (kith.other_numbers(y.id),
            kith.looked_through(y.folded_name, y.child_number) || kith.other_numbers(y.id))
      from unnest(kith.placing()) p (id) cross join lateral (select * from young_person y where y.id = p.id offset 0) y
     where f.young_person_id = y.id;
    perform set_config('kith.placing', '', true);
    return null;
end $$;
create trigger keep_other_numbers after insert on child_number_answer referencing new table as latter
    for each statement execute function kith.keep_other_numbers();
create trigger keep_other_numbers_changed after update on child_number_answer referencing new table as latter
    for each statement execute function kith.keep_other_numbers();

-- As before (V202611290600__figures_with_the_people.sql), with their other numbers.
create or replace function kith.keep_place() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if current_setting('kith.figures_follow', true) is distinct from 'on' then
            insert into young_person_figures (young_person_id, organisation_id, team_id, place, looked_through, birth_place)
            select n.id, n.organisation_id, n.team_id, kith.place_in_list(n.known_as, n.folded_name, n.child_number),
                   kith.looked_through(n.folded_name, n.child_number), kith.birth_place(n.date_of_birth)
              from latter n on conflict do nothing;
        end if;
    else
        perform set_config('kith.placing', array(select n.id from former o join latter n on n.id = o.id
            where (o.team_id, o.date_of_birth) <> (n.team_id, n.date_of_birth) or o.known_as is distinct from n.known_as
               or o.child_number is distinct from n.child_number or o.folded_name is distinct from n.folded_name)::text, true);
        update young_person_figures f
           set (team_id, place, looked_through, birth_place) = row (n.team_id, kith.place_in_list(n.known_as, n.folded_name, n.child_number),
                kith.looked_through(n.folded_name, n.child_number) || f.other_numbers, kith.birth_place(n.date_of_birth))
          from latter n where n.id = f.young_person_id and f.young_person_id = any (current_setting('kith.placing')::uuid[]);
        perform set_config('kith.placing', '', true);
    end if;
    return null;
end $$;
