-- Tries to open a record in an emergency that found nobody: each who works with young people adds and sees their own, and nobody removes one. From the
-- tenth within a day on managers of the organisation see that there was one, and say once that they have looked into it: never their own.
alter table emergency_try enable row level security;
alter table emergency_try force row level security;
grant select, insert, update (seen_at, seen_by) on emergency_try to kith_app;

drop policy if exists somebody_acts on emergency_try;
create policy somebody_acts on emergency_try as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on emergency_try;
create policy own on emergency_try for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (account_id = (select kith.actor())
            or misses >= 10 and (select kith.role()) = 'manager'));

drop policy if exists added on emergency_try;
create policy added on emergency_try for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and seen_at is null
        and tried_at = now());

drop policy if exists looked_into on emergency_try;
create policy looked_into on emergency_try for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and misses >= 10
        and seen_at is null
        and not kith.one_person(account_id, (select kith.actor())))
    with check (seen_at = (select kith.now()) and seen_by = (select kith.actor()));
