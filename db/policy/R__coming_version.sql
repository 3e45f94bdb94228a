-- What was said of something foreseen: seen by whoever sees that. The young person and their team say it, each as themselves and at that moment; nothing
-- that was said is changed, and nobody says anything in an emergency.
alter table coming_version enable row level security;
alter table coming_version force row level security;
grant select, insert on coming_version to kith_app;

drop policy if exists somebody_acts on coming_version;
create policy somebody_acts on coming_version as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on coming_version;
create policy seen on coming_version for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on coming_version;
create policy said on coming_version for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())));
