-- A return changes thousands of rows in a few statements. What a row said before, and the name somebody goes by, are kept once a statement: kept
-- once a row, each of them asked afresh whom the actor sees, of all young people of the organisation.

-- What rows said before a statement changed or took them away, as a trigger with transition tables. What is worked out from a row is no part of
-- its history.
create or replace function kith.keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
        select f.organisation_id, (f.was ->> tg_argv[0])::uuid, tg_table_name, f.id, f.was,
               nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), true
          from (select o.id, o.organisation_id, to_jsonb(o) - 'folded_name' as was from former o) f;
    else
        insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
        select f.organisation_id, (f.was ->> tg_argv[0])::uuid, tg_table_name, f.id, f.was,
               nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), false
          from (select o.id, o.organisation_id, to_jsonb(o) - 'folded_name' as was, to_jsonb(n) - 'folded_name' as is_now
                  from former o join latter n on n.id = o.id where o is distinct from n) f
         where f.was <> f.is_now;
    end if;
    return null;
end $$;

do $$
declare
    kept text;
begin
    foreach kept in array array['young_person', 'episode', 'involvement', 'review', 'missing_period', 'care_leaver_status'] loop
        execute format('drop trigger keep_history on %I', kept);
        execute format('create trigger keep_history_of_change after update on %I referencing old table as former new table as latter
            for each statement execute function kith.keep_history(%L)', kept, case kept when 'young_person' then 'id' else 'young_person_id' end);
        execute format('create trigger keep_history_of_withdrawal after delete on %I referencing old table as former
            for each statement execute function kith.keep_history(%L)', kept, case kept when 'young_person' then 'id' else 'young_person_id' end);
    end loop;
end $$;

drop trigger keep_name on young_person;
create or replace function kith.keep_name() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into person_name (young_person_id, organisation_id, known_as) select n.id, n.organisation_id, n.known_as from latter n;
    else
        insert into person_name (young_person_id, organisation_id, known_as)
        select n.id, n.organisation_id, n.known_as from former o join latter n on n.id = o.id where o.known_as is distinct from n.known_as
        on conflict (young_person_id) do update set known_as = excluded.known_as;
    end if;
    return null;
end $$;
create trigger keep_name after insert on young_person referencing new table as latter
    for each statement execute function kith.keep_name();
create trigger keep_name_given after update on young_person referencing old table as former new table as latter
    for each statement execute function kith.keep_name();
