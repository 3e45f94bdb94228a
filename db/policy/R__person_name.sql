-- The name a young person goes by: seen by whoever sees them, by whoever a section is shared with while it is, and by whoever has their record
-- open in an emergency. They give it themselves, their team does, and whoever answers for returns.
alter table person_name enable row level security;
alter table person_name force row level security;
grant select, insert, update (known_as) on person_name to kith_app;

drop policy if exists somebody_acts on person_name;
create policy somebody_acts on person_name as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on person_name;
create policy seen on person_name for select to kith_app
    using (organisation_id = (select kith.organisation())
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.seen_person())
            else young_person_id = any ((select kith.listed())::uuid[])
                or young_person_id in (select kith.young_people())
                or young_person_id in (select s.young_person_id from kith.all_shared() s)
                or young_person_id = any ((select kith.emergencies())::uuid[]) end);

drop policy if exists kept on person_name;
create policy kept on person_name for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id in (select y.id from young_person y where (select kith.loads_returns()) or (select kith.role()) = 'analyst'
            or y.team_id = any ((select kith.teams())::uuid[]) or y.id = (select kith.own_person())));

drop policy if exists kept_up on person_name;
create policy kept_up on person_name for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id in (select y.id from young_person y where (select kith.loads_returns()) or (select kith.role()) = 'analyst'
            or y.team_id = any ((select kith.teams())::uuid[]) or y.id = (select kith.own_person())));
