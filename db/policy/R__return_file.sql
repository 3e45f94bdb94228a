-- The files of a return while they wait to be loaded: those who answer for returns. Removed when the return is loaded or put aside.
alter table return_file enable row level security;
alter table return_file force row level security;
grant select, insert, delete on return_file to kith_app;

drop policy if exists somebody_acts on return_file;
create policy somebody_acts on return_file as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on return_file;
create policy seen on return_file for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

drop policy if exists handed_in on return_file;
create policy handed_in on return_file for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

drop policy if exists removed on return_file;
create policy removed on return_file for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));
