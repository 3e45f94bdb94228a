-- Which worker was there for a young person and when: seen by whoever sees the young person, written by loading a return.
alter table involvement enable row level security;
alter table involvement force row level security;
grant select, insert, update, delete on involvement to kith_app;

drop policy if exists somebody_acts on involvement;
create policy somebody_acts on involvement as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on involvement;
create policy seen on involvement for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id = any ((select kith.listed())::uuid[])
            or young_person_id in (select kith.young_people())));

drop policy if exists loaded on involvement;
create policy loaded on involvement for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists restated on involvement;
create policy restated on involvement for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists withdrawn on involvement;
create policy withdrawn on involvement for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));
