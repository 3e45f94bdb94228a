-- Where a young person lived and on what legal footing: seen by whoever sees the young person, written by loading a return.
alter table episode enable row level security;
alter table episode force row level security;
grant select, insert, update, delete on episode to kith_app;

drop policy if exists somebody_acts on episode;
create policy somebody_acts on episode as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on episode;
create policy seen on episode for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists loaded on episode;
create policy loaded on episode for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists restated on episode;
create policy restated on episode for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists withdrawn on episode;
create policy withdrawn on episode for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));
