-- Search words are looked for in an index: of each word of a name or number all that follows from any of its letters on stands ready, so that a
-- word which stands anywhere in it begins one of them. A policy lets an index be used for >= and < of texts, and for no LIKE.

create table name_part (
    young_person_id uuid not null references young_person,
    organisation_id uuid not null,
    team_id uuid,
    part text collate "C" not null
);
create index on name_part (young_person_id);
create index on name_part (organisation_id, part, young_person_id);
create index on name_part (organisation_id, team_id, part, young_person_id);

-- A word that stands in a longer one is found with that. Beyond so many letters the row itself is asked.
create function kith.name_parts(looked_through text) returns setof text language sql immutable parallel safe
begin atomic
    with words as materialized (select distinct word from string_to_table(looked_through, ' ') word where word <> '')
    select distinct substr(w.word, first.letter, 24)
      from words w cross join lateral generate_series(1, length(w.word)) first (letter)
     where not exists (select from words o where o.word <> w.word and position(w.word in o.word) > 0);
end;

alter table young_person_figures no force row level security;
insert into name_part (young_person_id, organisation_id, team_id, part)
select f.young_person_id, f.organisation_id, f.team_id, p.part
  from young_person_figures f cross join lateral kith.name_parts(f.looked_through) p (part);
alter table young_person_figures force row level security;

-- Keeps them as the rows of young_person_figures say, in the statement that writes those.
create function kith.keep_parts() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from name_part p where p.young_person_id = any (array(select o.young_person_id from former o));
    elsif tg_op = 'INSERT' then
        insert into name_part (young_person_id, organisation_id, team_id, part)
        select n.young_person_id, n.organisation_id, n.team_id, p.part
          from latter n cross join lateral kith.name_parts(n.looked_through) p (part);
    else
        declare
            changed uuid[] := array(select n.young_person_id from former o join latter n on n.young_person_id = o.young_person_id
                where o.looked_through <> n.looked_through or o.team_id is distinct from n.team_id);
        begin
            if changed <> '{}' then
                delete from name_part p where p.young_person_id = any (changed);
                insert into name_part (young_person_id, organisation_id, team_id, part)
                select n.young_person_id, n.organisation_id, n.team_id, p.part
                  from latter n cross join lateral kith.name_parts(n.looked_through) p (part) where n.young_person_id = any (changed);
            end if;
        end;
    end if;
    return null;
end $$;
create trigger keep_parts after insert on young_person_figures referencing new table as latter
    for each statement execute function kith.keep_parts();
create trigger keep_parts_changed after update on young_person_figures referencing old table as former new table as latter
    for each statement execute function kith.keep_parts();
create trigger keep_parts_gone after delete on young_person_figures referencing old table as former
    for each statement execute function kith.keep_parts();

-- Whose names or numbers have a part that begins so, of those whoever acts has in lists; one line for each such part, and no more lines than asked
-- for. One after the other from the index: a plan that gathers all of them first would read half of everybody for a short word.
create function kith.called_with(begins text, most int) returns setof uuid language plpgsql stable rows 100
    set enable_bitmapscan = off set enable_seqscan = off as $$
declare
    -- In the order of bytes nothing that goes on with a letter comes after this.
    until_ text := begins || U&'\+10FFFF';
begin
    if kith.sees_whole_organisation() then
        return query select n.young_person_id from name_part n
            where n.organisation_id = (select kith.organisation()) and n.part >= begins and n.part < until_
            order by n.part, n.young_person_id limit most;
    else
        return query select p.young_person_id from unnest(kith.teams()) t (id) cross join lateral (
                select n.young_person_id from name_part n
                 where n.organisation_id = (select kith.organisation()) and n.team_id = t.id and n.part >= begins and n.part < until_
                 order by n.part, n.young_person_id limit most) p
            limit most;
    end if;
end $$;
