-- Which facts the latest return of a young person leaves open and an earlier one says, by the year of that one: an earlier return that comes late says
-- what is newer than that, and takes nothing from what a later one says. It is no word of anybody, so history does not keep it.
alter table young_person add column left_open jsonb;

create or replace function kith.keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
        select f.organisation_id, (f.was ->> tg_argv[0])::uuid, tg_table_name, f.id, f.was,
               nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), true
          from (select o.id, o.organisation_id, to_jsonb(o) - '{folded_name, left_open}'::text[] as was from former o) f;
    elsif not kith.loads_returns() or current_setting('kith.change_places', true) is distinct from 'on' then
        insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
        select f.organisation_id, (f.was ->> tg_argv[0])::uuid, tg_table_name, f.id, f.was,
               nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), false
          from (select o.id, o.organisation_id, to_jsonb(o) - '{folded_name, left_open}'::text[] as was,
                       to_jsonb(n) - '{folded_name, left_open}'::text[] as is_now
                  from former o join latter n on n.id = o.id where o is distinct from n) f
         where f.was - '{young_person_id, joined_to}'::text[] <> f.is_now - '{young_person_id, joined_to}'::text[];
    end if;
    return null;
end $$;
