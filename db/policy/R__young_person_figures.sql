-- Figures worked out for each young person: seen by whoever sees the young person, worked out when a return is loaded and each night. Beside them
-- stands their place in lists, kept by the statement that changes the young person (kith.keep_place).
alter table young_person_figures enable row level security;
alter table young_person_figures force row level security;
grant select, insert, update, delete on young_person_figures to kith_app;

drop policy if exists somebody_acts on young_person_figures;
create policy somebody_acts on young_person_figures as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on young_person_figures;
create policy seen on young_person_figures for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or team_id = any ((select kith.teams())::uuid[])
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists counted on young_person_figures;
create policy counted on young_person_figures for all to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job import', 'job measures'))
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job import', 'job measures'));

drop policy if exists placed on young_person_figures;
create policy placed on young_person_figures for update to kith_app
    using (organisation_id = (select kith.organisation()) and young_person_id = any ((select kith.placing())::uuid[]));
