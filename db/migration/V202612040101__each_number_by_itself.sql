-- Where numbers are one young person, rows of returns are moved and never merged: a return is written while each number stands apart, and what it
-- says stands under the number it said it of (ADR 89). What rows said before, kept beside them until now, becomes rows of its own.

-- Whose a row is meanwhile is said by child_number_row and is no change of what it says, nor is it that two young people change places in what is
-- said of them, for which the job that loads returns says kith.change_places.
create or replace function kith.keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
        select f.organisation_id, (f.was ->> tg_argv[0])::uuid, tg_table_name, f.id, f.was,
               nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), true
          from (select o.id, o.organisation_id, to_jsonb(o) - 'folded_name' as was from former o) f;
    elsif not kith.loads_returns() or current_setting('kith.change_places', true) is distinct from 'on' then
        insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
        select f.organisation_id, (f.was ->> tg_argv[0])::uuid, tg_table_name, f.id, f.was,
               nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), false
          from (select o.id, o.organisation_id, to_jsonb(o) - 'folded_name' as was, to_jsonb(n) - 'folded_name' as is_now
                  from former o join latter n on n.id = o.id where o is distinct from n) f
         where f.was - '{young_person_id, joined_to}'::text[] <> f.is_now - '{young_person_id, joined_to}'::text[];
    end if;
    return null;
end $$;

do $$
declare
    of_policy text[] := array['child_number_answer', 'child_number_row', 'young_person', 'person_name', 'episode', 'involvement', 'review',
        'missing_period', 'deprivation_of_liberty', 'care_leaver_status'];
    facts text := 'date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until, stated_year';
    one record;
    made uuid;
    stands boolean;
begin
    -- Policies hold for the owner too: for these statements they stand back.
    for i in 1 .. array_length(of_policy, 1) loop
        execute format('alter table %I no force row level security', of_policy[i]);
    end loop;
    alter table young_person disable trigger user;
    -- Whoever is known by a number that returns stated for somebody else.
    for one in select distinct on (n.organisation_id, n.number) n.organisation_id, n.number, n.id as answer, n.young_person_id, n.undone_at from child_number_answer n
            where n.is_same and exists (select from child_number_row r where r.answer_id = n.id and r.of_table <> 'assignment')
              and not exists (select from young_person o where o.organisation_id = n.organisation_id and o.child_number = n.number)
            order by n.organisation_id, n.number, n.undone_at desc nulls first loop
        made := gen_random_uuid();
        execute format('insert into young_person (id, organisation_id, team_id, child_number, joined_to, %1$s)
            select $1, y.organisation_id, y.team_id, $2, case when $3 then y.id end, %1$s from young_person y where y.id = $4', facts)
            using made, one.number, one.undone_at is null, one.young_person_id;
        insert into person_name (young_person_id, organisation_id) values (made, one.organisation_id);
    end loop;
    for one in select r.*, n.young_person_id as kept, (select o.id from young_person o
                where o.organisation_id = n.organisation_id and o.child_number = n.number order by o.made_at, o.id limit 1) as other
            from child_number_row r join child_number_answer n on n.id = r.answer_id where r.was is not null loop
        if one.of_table = 'young_person' then
            execute format('update young_person y set (%1$s) = (select %1$s from jsonb_populate_record(null::young_person, $1)) where y.id = $2', facts)
                using one.was, one.other;
            update child_number_row set of_id = one.other, goes_to = 'other' where id = one.id;
        else
            execute format('select exists (select from %I where id = $1)', one.of_table) into stands using one.of_id;
            made := case when stands then gen_random_uuid() else one.of_id end;
            execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, $1)).*', one.of_table)
                using one.was || jsonb_build_object('id', made, 'young_person_id', one.other);
            if stands then
                insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to)
                values (one.organisation_id, one.answer_id, one.of_table, made, one.goes_to);
                update child_number_row set goes_to = case one.goes_to when 'kept' then 'other' else 'kept' end where id = one.id;
            end if;
        end if;
    end loop;
    alter table young_person enable trigger user;
    for i in 1 .. array_length(of_policy, 1) loop
        execute format('alter table %I force row level security', of_policy[i]);
    end loop;
end $$;

alter table child_number_row drop column was, drop column year;
