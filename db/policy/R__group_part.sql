-- Which entries were written to several young people at once: seen, row by row, by the team of that young person and by whoever opened their record in
-- an emergency. No young person sees one, not even their own: what two could compare would tell them of each other. No partner does, whatever is shared,
-- nor whoever counts. Their team says it as themselves, at that moment and of an entry of that record; nobody in an emergency. Nothing is changed.
alter table group_part enable row level security;
alter table group_part force row level security;
grant select, insert on group_part to kith_app;

drop policy if exists somebody_acts on group_part;
create policy somebody_acts on group_part as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on group_part;
create policy seen on group_part for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on group_part;
create policy said on group_part for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and entry_id in (select kith.entries())
        and said_by = (select kith.actor())
        and kith.is_now(said_at));

-- Whoever writes to several does not see who of another team was there, so no page could refuse a name of theirs. What the two functions below read with the
-- owner's rights they read for as long as they take, and answer nothing but which of the words they are asked about is one.
create or replace function kith.names_members() returns boolean language sql stable
return coalesce(current_setting('kith.names_members', true) = 'true', false);

drop policy if exists named on group_part;
create policy named on group_part for select to kith_owner using ((select kith.names_members()) and organisation_id = (select kith.organisation()));
drop policy if exists named on group_member;
create policy named on group_member for select to kith_owner using ((select kith.names_members()) and organisation_id = (select kith.organisation()));
drop policy if exists named on group_ask;
create policy named on group_ask for select to kith_owner using ((select kith.names_members()) and organisation_id = (select kith.organisation()));
drop policy if exists named on entry;
create policy named on entry for select to kith_owner using ((select kith.names_members()) and organisation_id = (select kith.organisation()));
drop policy if exists named on young_person;
create policy named on young_person for select to kith_owner using ((select kith.names_members()) and organisation_id = (select kith.organisation()));
drop policy if exists named on person_name;
create policy named on person_name for select to kith_owner using ((select kith.names_members()) and organisation_id = (select kith.organisation()));
drop policy if exists named on history;
create policy named on history for select to kith_owner using ((select kith.names_members()) and organisation_id = (select kith.organisation()));

-- A text in the words it is made of, as groups.NameInWords parts them.
create or replace function kith.parted(said text) returns table (word text, at bigint) language sql immutable parallel safe
begin atomic
    select w.word, w.at
      from regexp_split_to_table(said, '[\s\u0001-\u0026\u0028-\u002f\u003a-\u0040\u005b-\u005f\u007b-\u00a9\u2010-\u2015\u201a-\u206f\u2212]+') with ordinality w (word, at)
     where w.word <> '';
end;

-- Which of some words may be a name, a number or initials of somebody who was there, or is or was in a group that stays, but for those whom whoever asks
-- looked through: for those who work with one of them, and whoever is asked who of theirs was there.
create or replace function kith.may_name(group_ uuid, but_ uuid[], words_ text[]) returns text[]
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    there_ uuid[];
    found_ text[] := '{}';
begin
    if not kith.works_here() then
        return found_;
    end if;
    perform set_config('kith.names_members', 'true', true);
    there_ := array(select p.young_person_id from group_part p where p.group_id = group_
        union select m.young_person_id from group_member m where m.group_id = group_);
    if exists (select from young_person y where y.id = any (there_) and y.team_id = any (kith.teams()))
            or exists (select from group_ask a where a.group_id = group_ and a.account_id = kith.actor()) then
        there_ := array(select t.id from unnest(there_) t (id) where t.id <> all (but_));
        found_ := array(
            with names as (
                    select n.young_person_id as id, n.known_as as name, true as now from person_name n where n.young_person_id = any (there_)
                    union all
                    select h.young_person_id, h.was ->> 'known_as', false from history h where h.young_person_id = any (there_) and h.of_table = 'young_person'),
                words as (
                    select n.id, n.now, w.word, w.at, left(w.word, 1) <> upper(left(w.word, 1)) as small from names n cross join lateral kith.parted(n.name) w),
                keys (key) as (
                    select replace(kith.folded_letters(w.word), '''', '') from words w
                     where not w.small or not exists (select from words o where o.id = w.id and o.word <> w.word)
                    union select y.child_number from young_person y where y.id = any (there_)
                    union select string_agg(left(w.word, 1), '' order by w.at) from words w where w.now group by w.id having count(*) > 1)
            select distinct k.key from keys k where k.key = any (words_));
    end if;
    perform set_config('kith.names_members', '', true);
    return found_;
end $$;

-- Which words of what others read of it already are a name of somebody whom whoever was asked is about to say was there: as it stands now, whatever it said
-- when they were asked. Whoever reads an entry finds their own name in it.
create or replace function kith.names_already(group_ uuid, names_ text[]) returns text[]
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    found_ text[] := '{}';
begin
    if not kith.works_here() then
        return found_;
    end if;
    perform set_config('kith.names_members', 'true', true);
    if exists (select from group_ask a where a.group_id = group_ and a.account_id = kith.actor()) then
        found_ := array(
            with said (id, words) as (
                    select e.young_person_id, e.title || ' ' || e.body from entry e
                     where not e.taken_away and e.id in (select p.entry_id from group_part p where p.group_id = group_)
                    union all
                    (select null, m.name from group_member m where m.group_id = group_ order by m.said_at desc, m.id desc limit 1)),
                words as (
                    select distinct s.id, w.word, replace(kith.folded_letters(w.word), '''', '') as key from said s cross join lateral kith.parted(s.words) w
                     where char_length(w.word) > 1 and left(w.word, 1) = upper(left(w.word, 1))),
                forms as (
                    select w.id, w.word, f.key from words w cross join lateral unnest(array[w.key,
                        case when right(w.key, 1) = 's' then left(w.key, -1) end, case when right(w.key, 2) = 'es' then left(w.key, -2) end]) f (key)),
                own as (
                    select n.young_person_id as id, replace(kith.folded_letters(w.word), '''', '') as key
                      from person_name n cross join lateral kith.parted(n.known_as) w where n.young_person_id in (select s.id from said s))
            select distinct f.word from forms f where f.key = any (names_) and not exists (select from own o where o.id = f.id and o.key = f.key) order by 1);
    end if;
    perform set_config('kith.names_members', '', true);
    return found_;
end $$;
grant execute on function kith.may_name(uuid, uuid[], text[]), kith.names_already(uuid, text[]) to kith_app;
