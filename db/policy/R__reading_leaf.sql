-- The leaves of an organisation's sealed log: the job that seals adds them, the command that checks reads them, nobody changes or removes one.
alter table reading_leaf enable row level security;
alter table reading_leaf force row level security;
grant select, insert on reading_leaf to kith_app;

drop policy if exists somebody_acts on reading_leaf;
create policy somebody_acts on reading_leaf as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reading_leaf;
create policy seen on reading_leaf for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job seal', 'job verify'));

drop policy if exists sealed on reading_leaf;
create policy sealed on reading_leaf for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal');

drop policy if exists known_to_erasing on reading_leaf;
create policy known_to_erasing on reading_leaf for select to kith_owner using ((select kith.erasing()) is not null);

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else. Whoever
-- erases acts as nobody, and PostgreSQL may ask whose organisation it is for an index.
drop policy if exists compared on reading_leaf;
create policy compared on reading_leaf for select to kith_owner
    using (organisation_id = (select case when kith.erasing() is null then kith.organisation() end) and (select kith.role()) = 'job verify');

-- What the database knows of looks beside the log, and the log has no line of: how many, when the first was, and the number of its line where that
-- is known. An entry opened last, a question to whoever looked, what a manager said of lines up to one, a young person's device said to be
-- lost by somebody on the page of their way in: each is written in the transaction of its line, or from it. An emergency is opened before anything is
-- looked at, so of one alone nothing follows. And the other way: lines written in an emergency that no emergency fits as the young person is shown
-- them (R__reading.sql), so that they are not; those of before lines carried the reason are left out. And emergencies that are not told for longer than
-- they may be put off: nobody looked again by the day for it, or that day lies farther than anybody can choose. What was erased as the law asks leaves these behind: then no line of before is there at all.
create or replace function kith.looks_without_a_line()
returns table (trace text, missing bigint, first_at timestamptz, first_number bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if kith.role() is distinct from 'job verify' then
        raise exception 'only the job that checks the log compares it' using errcode = '42501';
    end if;
    return query
    with looks (trace, account_id, person, page, earliest, latest, at) as (
            select 'entry', o.account_id, o.young_person_id, o.page, o.opened_at - interval '15 minutes', o.opened_at + interval '15 minutes', o.opened_at
              from entry_opened o where o.organisation_id = kith.organisation()
            union all
            select 'device', c.said_by, a.young_person_id, 'way-in', c.happened_at, c.happened_at + interval '15 minutes', c.happened_at
              from way_in_change c join account a on a.id = c.account_id
             where c.organisation_id = kith.organisation() and c.what = 'device lost' and c.said_by is not null and a.young_person_id is not null
            union all
            select 'emergency', e.account_id, e.young_person_id, null, e.opened_by_clock, e.opened_by_clock + interval '1 hour 1 minute', e.opened_by_clock
              from emergency_access e where e.organisation_id = kith.organisation()),
        known (trace, at, number) as (
            select l.trace, l.at, null::bigint from looks l
             where not exists (select from reading r where r.organisation_id = kith.organisation() and r.young_person_id = l.person
                     and r.account_id = l.account_id and r.read_at between l.earliest and l.latest and (l.page is null or r.page = l.page))
               and not exists (select from reading_erasure x where x.organisation_id = kith.organisation() and x.erased_at > l.at
                     and not exists (select from reading r where r.organisation_id = kith.organisation() and r.young_person_id = l.person
                             and r.read_at < x.erased_at))
            union all
            select 'question', q.looked_at, q.reading_id from look_question q
             where q.organisation_id = kith.organisation() and not exists (select from reading r where r.id = q.reading_id
                     and r.young_person_id = q.young_person_id and r.account_id = q.looked_by and r.read_at = q.looked_at)
            union all
            select 'line', r.read_at, r.id from reading r
             where r.organisation_id = kith.organisation() and r.emergency and r.purpose is not null
               and not exists (select from emergency_access e where e.young_person_id = r.young_person_id and e.account_id = r.account_id
                     and e.reason = r.purpose
                     and r.read_at between e.opened_by_clock and e.opened_by_clock + (e.ends_at - e.opened_at) + interval '1 minute')
            union all
            select 'untold', e.opened_at, null from emergency_access e
             cross join lateral (select coalesce(max(w.review_on), e.review_on) as next, coalesce(max(w.made_at), e.opened_at) as since
                   from emergency_review w where w.emergency_id = e.id) v
             where e.organisation_id = kith.organisation() and e.not_told_because is not null and e.told_at is null
               and (v.next < kith.now()::date - 1 or v.next > v.since::date + 30)
            union all
            select 'review', v.reviewed_at, v.until_reading from look_review v
             where v.organisation_id = kith.organisation()
               and not exists (select from reading r where r.id = v.until_reading and r.organisation_id = v.organisation_id)
               and not exists (select from reading_leaf l where l.reading_id = v.until_reading and l.organisation_id = v.organisation_id))
    select k.trace, count(*), min(k.at), min(k.number) from known k group by k.trace order by min(k.at);
end $$;
