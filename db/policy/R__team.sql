-- Teams: everybody in the organisation sees their names, partners do not. The administrator makes them, and a return is loaded into one.
alter table team enable row level security;
alter table team force row level security;
grant select, insert, update on team to kith_app;

drop policy if exists somebody_acts on team;
create policy somebody_acts on team as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own_organisation on team;
create policy own_organisation on team for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.service()) is null);

drop policy if exists made on team;
create policy made on team for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('administrator', 'job import', 'job install'));

drop policy if exists renamed on team;
create policy renamed on team for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator');
