-- The key of what waits on somebody's devices: theirs alone. It is made once and never changed.
alter table device_key enable row level security;
alter table device_key force row level security;
grant select, insert on device_key to kith_app;

drop policy if exists somebody_acts on device_key;
create policy somebody_acts on device_key as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on device_key;
create policy own on device_key for select to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));

drop policy if exists made on device_key;
create policy made on device_key for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));
