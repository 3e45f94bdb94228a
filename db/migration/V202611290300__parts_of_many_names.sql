-- A return makes thousands of young people in a few statements. The parts of their names are found once a statement: found once a row, each row
-- made tables of its own for its few words, and took a third of the time that loading a return takes.

create or replace function kith.keep_parts() returns trigger language plpgsql as $$
declare
    changed uuid[];
begin
    if tg_op = 'DELETE' then
        delete from name_part p where p.young_person_id = any (array(select o.young_person_id from former o));
        return null;
    elsif tg_op = 'INSERT' then
        changed := array(select n.young_person_id from latter n);
    else
        changed := array(select n.young_person_id from former o join latter n on n.young_person_id = o.young_person_id
            where o.looked_through <> n.looked_through or o.team_id is distinct from n.team_id);
        if changed <> '{}' then
            delete from name_part p where p.young_person_id = any (changed);
        end if;
    end if;
    if changed <> '{}' then
        -- A word that stands in a longer one is found with that. Beyond so many letters the row itself is asked.
        with words as materialized (
            select distinct n.young_person_id, n.organisation_id, n.team_id, word
              from latter n join unnest(changed) c (id) on c.id = n.young_person_id
              cross join lateral unnest(string_to_array(n.looked_through, ' ')) word where word <> '')
        insert into name_part (young_person_id, organisation_id, team_id, part)
        select distinct w.young_person_id, w.organisation_id, w.team_id, substr(w.word, first.letter, 24)
          from words w cross join lateral generate_series(1, length(w.word)) first (letter)
         where not exists (select from words o
             where o.young_person_id = w.young_person_id and o.word <> w.word and position(w.word in o.word) > 0);
    end if;
    return null;
end $$;

drop function kith.name_parts(text);
