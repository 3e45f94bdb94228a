-- How close a young person feels somebody is: seen by whoever sees who matters to them, so by no partner, whatever is shared, and by nobody who
-- counts. The young person says it, and their team as they told them, each as themselves and at that moment; nobody in an emergency. Nothing that
-- was said is changed.
alter table circle_closeness enable row level security;
alter table circle_closeness force row level security;
grant select, insert on circle_closeness to kith_app;

drop policy if exists somebody_acts on circle_closeness;
create policy somebody_acts on circle_closeness as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on circle_closeness;
create policy seen on circle_closeness for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on circle_closeness;
create policy said on circle_closeness for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())));
