-- That a young person's worker stops: seen by the young person, by their team and by whoever opened their record in an emergency; by no partner,
-- whatever is shared, and by nobody who counts. Opened by one of their team, as themselves and at that moment: the worker of their own, a manager of
-- anybody's; never in an emergency, which makes nobody one of the team. Nothing of it is changed but until when it waits, which each who may say something in it
-- brings up to date and none can set.
alter table handover enable row level security;
alter table handover force row level security;
grant select, insert, update (waits_until) on handover to kith_app;

drop policy if exists somebody_acts on handover;
create policy somebody_acts on handover as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on handover;
create policy seen on handover for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists opened on handover;
create policy opened on handover for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))
        and opened_by = (select kith.actor())
        and kith.is_now(opened_at)
        and (account_id = (select kith.actor()) or (select kith.role()) = 'manager'));

drop policy if exists brought_up_to_date on handover;
create policy brought_up_to_date on handover for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person())
            or young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))));
