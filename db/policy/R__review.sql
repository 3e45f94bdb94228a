-- Reviews: seen by whoever sees the young person, written by loading a return.
alter table review enable row level security;
alter table review force row level security;
grant select, insert, update, delete on review to kith_app;

drop policy if exists somebody_acts on review;
create policy somebody_acts on review as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on review;
create policy seen on review for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists loaded on review;
create policy loaded on review for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists restated on review;
create policy restated on review for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists withdrawn on review;
create policy withdrawn on review for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));
