-- Policies of the organisation (not policies of rows): managers and administrators see all of their own organisation, and write and end them.
-- Everybody else sees those that have a version they see. Nothing is changed but that one ends, once, and nothing is removed.
alter table our_policy enable row level security;
alter table our_policy force row level security;
grant select, insert, update (ended_at, ended_by, ended_because) on our_policy to kith_app;

drop policy if exists somebody_acts on our_policy;
create policy somebody_acts on our_policy as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on our_policy;
create policy seen on our_policy for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('manager', 'administrator') or id in (select v.policy_id from our_policy_version v)));

drop policy if exists made on our_policy;
create policy made on our_policy for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator')
        and made_by = (select kith.actor()) and ended_at is null);

drop policy if exists ended on our_policy;
create policy ended on our_policy for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator') and ended_at is null)
    with check (ended_at is not null and ended_by = (select kith.actor()));
