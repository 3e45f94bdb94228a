-- What was promised: seen by the young person, by their team and by whoever opened their record in an emergency; by no partner, whatever is shared, and
-- by nobody who counts. The young person writes down whatever was promised to them or by them; their team what they promise themselves, or the team
-- does, and what the young person promised them; nobody in a colleague's name, and nobody in an emergency. Nothing that was promised is changed; that it
-- was kept or not kept ends it, once and at that moment.
alter table promise enable row level security;
alter table promise force row level security;
grant select, insert, update (ended_at) on promise to kith_app;

drop policy if exists somebody_acts on promise;
create policy somebody_acts on promise as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on promise;
create policy seen on promise for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on promise;
create policy said on promise for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and ended_at is null
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())
                and (account_id is null or account_id = (select kith.actor()))));

drop policy if exists ended on promise;
create policy ended on promise for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and ended_at is null
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())))
    with check (kith.is_now(ended_at));
