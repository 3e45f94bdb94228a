-- Times a young person was missing or away without leave: seen by whoever sees the young person, written by loading a return.
alter table missing_period enable row level security;
alter table missing_period force row level security;
grant select, insert, update, delete on missing_period to kith_app;

drop policy if exists somebody_acts on missing_period;
create policy somebody_acts on missing_period as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on missing_period;
create policy seen on missing_period for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists loaded on missing_period;
create policy loaded on missing_period for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists restated on missing_period;
create policy restated on missing_period for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists withdrawn on missing_period;
create policy withdrawn on missing_period for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));
