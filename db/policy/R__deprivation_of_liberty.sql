-- Times in which a court's deprivation of liberty order held: seen by the young person, by their team, in an emergency and by whoever answers for
-- the returns that state them; never by a partner, with whom no section shares it. Written by loading a return.
alter table deprivation_of_liberty enable row level security;
alter table deprivation_of_liberty force row level security;
grant select, insert, update, delete on deprivation_of_liberty to kith_app;

drop policy if exists somebody_acts on deprivation_of_liberty;
create policy somebody_acts on deprivation_of_liberty as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on deprivation_of_liberty;
create policy seen on deprivation_of_liberty for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists loaded on deprivation_of_liberty;
create policy loaded on deprivation_of_liberty for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists restated on deprivation_of_liberty;
create policy restated on deprivation_of_liberty for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists withdrawn on deprivation_of_liberty;
create policy withdrawn on deprivation_of_liberty for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));
