-- Entries: seen by the young person, unless withheld from them, and by their team; by others the sections that are shared with them, without
-- what is withheld. Each writes as themselves, others where they may add. Colleagues may put each other's words right, and every version
-- stays; what a young person wrote, only they change, and in an emergency everybody only their own. What is taken away keeps a line without its
-- words: its author alone takes it away, those of services too, and puts it back.
-- A page about one young person asks only about them: the arms for many people are never worked out for it.
alter table entry enable row level security;
alter table entry force row level security;
grant select, insert, update (withheld, section, kind, happened_on, changed_at, changed_because, title, body, taken_away) on entry to kith_app;

drop policy if exists somebody_acts on entry;
create policy somebody_acts on entry as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on entry;
create policy seen on entry for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
                    and (not withheld or (select kith.own_person()) is null)
                or not withheld and section = any ((select kith.sections_shared())::text[])
            else young_person_id in (select kith.young_people()) and (not withheld or (select kith.own_person()) is null)
                or not withheld and (young_person_id, section) in (select s.young_person_id, s.section from kith.all_shared() s) end);

drop policy if exists written on entry;
create policy written on entry for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.person())
        and (young_person_id = (select kith.whole_person())
                and (not withheld or (select kith.own_person()) is null)
            or not withheld and section = any ((select kith.sections_to_add_to())::text[]))
        and author_id = (select kith.actor())
        and by_young_person = ((select kith.own_person()) is not null));

drop policy if exists changed on entry;
create policy changed on entry for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and case when (select kith.own_person()) is null and not (select kith.in_emergency())
            then not by_young_person else author_id = (select kith.actor()) end)
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (not withheld or (select kith.own_person()) is null));

drop policy if exists taken_away on entry;
create policy taken_away on entry for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.seen_person())
        and author_id = (select kith.actor())
        and not taken_away)
    with check (organisation_id = (select kith.organisation())
        and author_id = (select kith.actor())
        and taken_away);

drop policy if exists by_its_author on entry;
create policy by_its_author on entry as restrictive for update to kith_app
    using (not taken_away or author_id = (select kith.actor()))
    with check (not taken_away or author_id = (select kith.actor()));

-- The entries of a page, of the person this transaction is about: the latest first, or back from a place; from the first where there is none. One
-- after the other from the index, as whoever asks sees them: a database that has not counted its rows yet would gather and sort them all.
create or replace function kith.entries_in_order(section_ text, back_ boolean, day_ date, at_ timestamptz, id_ uuid, most int)
returns setof uuid language plpgsql stable rows 50 set enable_bitmapscan = off set enable_sort = off as $$
begin
    if back_ then
        return query select e.id from entry e where e.young_person_id = (select kith.person()) and (section_ is null or e.section = section_)
            and (e.happened_on, e.written_at, e.id) > (day_, at_, id_) order by e.happened_on, e.written_at, e.id limit most;
    else
        return query select e.id from entry e where e.young_person_id = (select kith.person()) and (section_ is null or e.section = section_)
            and (e.happened_on, e.written_at, e.id) < (coalesce(day_, 'infinity'), coalesce(at_, 'infinity'),
                coalesce(id_, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
            order by e.happened_on desc, e.written_at desc, e.id desc limit most;
    end if;
end $$;
grant execute on function kith.entries_in_order(text, boolean, date, timestamptz, uuid, int) to kith_app;

-- Counted by the job that works out figures: in kith.catch_ups, with the owner's rights, and nowhere else.
drop policy if exists counted on entry;
create policy counted on entry for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job measures'
        and kind = 'catch-up' and not by_young_person and not taken_away);

-- Each young person's catch-ups in each year ending on 31 March: how many there were, with how many workers, how many with the one of most of them,
-- each worker's number squared and added up, and how often the next was with the same one. What was written, and by whom, is not answered. Those are
-- counted of whom something changed since they were; of all others it is kept. Two who count at once come one after the other.
drop function if exists kith.catch_ups(date, date);
create function kith.catch_ups(first_ date, last_ date)
returns table (young_person_id uuid, year int, meetings int, workers int, most int, squares bigint, again int)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set work_mem = '32MB' set plan_cache_mode = force_custom_plan as $$
declare
    people_ uuid[];
begin
    if kith.role() is distinct from 'job measures' then
        raise exception 'only the job that counts asks for everybody''s catch-ups' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('catch-ups ' || kith.organisation(), 0));
    with counted as (delete from catch_up_mark m where m.organisation_id = kith.organisation() returning m.young_person_id)
    select array_agg(distinct c.young_person_id) into people_ from counted c;
    delete from catch_up_year y where y.young_person_id = any (people_);
    insert into catch_up_year (organisation_id, young_person_id, year, meetings, workers, most, squares, again)
    with met (young, year, worker, same) as (
            select e.young_person_id, e.year, e.author_id, e.author_id = lag(e.author_id) over inorder and e.year = lag(e.year) over inorder
              from (select c.*, extract(year from c.happened_on + interval '9 months')::int as year from entry c) e
             where e.organisation_id = kith.organisation() and e.young_person_id = any (people_)
               and e.kind = 'catch-up' and not e.by_young_person and not e.taken_away
            window inorder as (partition by e.young_person_id order by e.happened_on, e.written_at, e.id)),
        shared_out (young, year, many, same) as (
            select m.young, m.year, count(*), count(*) filter (where m.same) from met m group by m.young, m.year, m.worker)
    select kith.organisation(), s.young, s.year, sum(s.many), count(*), max(s.many), sum(s.many * s.many), sum(s.same)
      from shared_out s group by s.young, s.year;
    return query
    select y.young_person_id, y.year, y.meetings, y.workers, y.most, y.squares, y.again from catch_up_year y
     where y.organisation_id = kith.organisation()
       and y.year between extract(year from first_ + interval '9 months')::int and extract(year from last_ + interval '9 months')::int;
end $$;
grant execute on function kith.catch_ups(date, date) to kith_app;
