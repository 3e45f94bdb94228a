-- Returns being looked at or loaded: those who answer for the organisation's returns.
alter table return_import enable row level security;
alter table return_import force row level security;
grant select, insert, update on return_import to kith_app;

drop policy if exists somebody_acts on return_import;
create policy somebody_acts on return_import as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on return_import;
create policy seen on return_import for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

drop policy if exists asked_for on return_import;
create policy asked_for on return_import for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

drop policy if exists moved_on on return_import;
create policy moved_on on return_import for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));
