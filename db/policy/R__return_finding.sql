-- Rows of a return that could not be read: those who answer for returns; and, about one young person, whoever sees them.
alter table return_finding enable row level security;
alter table return_finding force row level security;
grant select, insert, delete on return_finding to kith_app;

drop policy if exists somebody_acts on return_finding;
create policy somebody_acts on return_finding as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on return_finding;
create policy seen on return_finding for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('analyst', 'job import')
            or young_person_id in (select kith.young_people())));

drop policy if exists written on return_finding;
create policy written on return_finding for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

drop policy if exists removed on return_finding;
create policy removed on return_finding for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));
