-- The yearly care-leaver answers: seen by whoever sees the young person, written by loading a return.
alter table care_leaver_status enable row level security;
alter table care_leaver_status force row level security;
grant select, insert, update, delete on care_leaver_status to kith_app;

drop policy if exists somebody_acts on care_leaver_status;
create policy somebody_acts on care_leaver_status as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on care_leaver_status;
create policy seen on care_leaver_status for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists loaded on care_leaver_status;
create policy loaded on care_leaver_status for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists restated on care_leaver_status;
create policy restated on care_leaver_status for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists withdrawn on care_leaver_status;
create policy withdrawn on care_leaver_status for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));
