-- Parts of the names young people go by, and of their numbers, to search for: seen by whoever sees the young person, and kept by the statement
-- that changes their figures or their name (kith.keep_parts).
alter table name_part enable row level security;
alter table name_part force row level security;
grant select, insert, delete on name_part to kith_app;

drop policy if exists somebody_acts on name_part;
create policy somebody_acts on name_part as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on name_part;
create policy seen on name_part for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or team_id = any ((select kith.teams())::uuid[])
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists kept on name_part;
create policy kept on name_part for all to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('job import', 'job measures') or young_person_id = any ((select kith.placing())::uuid[])))
    with check (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('job import', 'job measures') or young_person_id = any ((select kith.placing())::uuid[])));
