-- Services that partners work for: those who work here and young people see which there are; a partner sees their own. Those who work with
-- young people and the administrator add one; the administrator ends it, and everybody of it is out at once.
alter table service enable row level security;
alter table service force row level security;
grant select, insert, update (name, kind, ended_at) on service to kith_app;

drop policy if exists somebody_acts on service;
create policy somebody_acts on service as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on service;
create policy seen on service for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('worker', 'manager', 'administrator', 'young person', 'job sign-in', 'job install')
            or id = (select kith.service())));

drop policy if exists added on service;
create policy added on service for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('worker', 'manager', 'administrator', 'job install'));

drop policy if exists kept_up on service;
create policy kept_up on service for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator'));

-- That there is such a service, while a referral to it is carried out.
drop policy if exists found_to_carry_out on service;
create policy found_to_carry_out on service for select to kith_owner
    using ((select kith.carrying_out()) is not null and organisation_id = (select kith.organisation()));
