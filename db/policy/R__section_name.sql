-- What an organisation calls the sections: its own people read it, its managers and administrators change it.
alter table section_name enable row level security;
alter table section_name force row level security;
grant select, insert, update, delete on section_name to kith_app;

drop policy if exists somebody_acts on section_name;
create policy somebody_acts on section_name as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own_organisation on section_name;
create policy own_organisation on section_name for select to kith_app
    using (organisation_id = (select kith.organisation()));

drop policy if exists named on section_name;
create policy named on section_name for all to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator'));
