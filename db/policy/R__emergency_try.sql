-- Tries to open a record in an emergency: each who works with young people adds and sees their own, and nobody changes or removes one.
alter table emergency_try enable row level security;
alter table emergency_try force row level security;
grant select, insert on emergency_try to kith_app;

drop policy if exists somebody_acts on emergency_try;
create policy somebody_acts on emergency_try as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on emergency_try;
create policy own on emergency_try for select to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));

drop policy if exists added on emergency_try;
create policy added on emergency_try for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and tried_at = now());
