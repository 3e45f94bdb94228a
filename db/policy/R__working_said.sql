-- What people who work with young people say of themselves, every version: seen by those who work with young people here, and by the young people
-- they work with now or of whose team they are; by no partner, nobody who counts or administers, and of whoever has left by nobody. Each says it of
-- themselves, at that moment, and names nobody to stand in but somebody of their own teams. Nothing that was said is changed.
alter table working_said enable row level security;
alter table working_said force row level security;
grant select, insert on working_said to kith_app;

-- Who is there for the young person acting: whoever is in their team, and whom a return names as working with them now. Whoever was assigned to
-- them in Kith is there as long as they are in the team.
create or replace function kith.there_for_me() returns uuid[] language plpgsql stable as $$
declare
    today date := (kith.now() at time zone 'Europe/London')::date;
begin
    return case when kith.own_person() is null then '{}' else array(
        select m.account_id from young_person y join team_member m on m.team_id = y.team_id
         where y.id = kith.own_person() and m.since <= kith.now() and (m.until is null or m.until > kith.now())
        union
        select x.account_id from kith.working_with x
         where x.young_person_id = kith.own_person() and not x.assigned and x.account_id is not null
           and x.starts_on <= today and coalesce(x.ends_on, x.known_until + 1, 'infinity') > today) end;
end $$;

-- Whether whoever acts works with young people now, by what was said in Kith or by a return. Asked for by a worker, who is in few teams; spells are
-- found by the worker, for which there is an index, whatever PostgreSQL has counted.
create or replace function kith.has_young_people() returns boolean language plpgsql stable
    set enable_seqscan = off as $$
declare
    today date := (kith.now() at time zone 'Europe/London')::date;
begin
    return exists (select from assignment a where a.account_id = kith.actor() and a.role is not null
            and a.starts_on <= today and coalesce(a.ends_on, 'infinity') > today)
        or exists (select from kith.working_with x
            where x.worker_id = any (array(select w.id from worker w where w.account_id = kith.actor()))
            and x.starts_on <= today and coalesce(x.ends_on, x.known_until + 1, 'infinity') > today);
end $$;
grant execute on function kith.there_for_me(), kith.has_young_people() to kith_app;

drop policy if exists somebody_acts on working_said;
create policy somebody_acts on working_said as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on working_said;
create policy seen on working_said for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.works_here()) or account_id = any ((select kith.there_for_me())::uuid[]))
        and kith.is_here(account_id));

drop policy if exists said on working_said;
create policy said on working_said for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and kith.is_now(said_at)
        and (stand_in is null or stand_in in (select kith.team_mates())));
