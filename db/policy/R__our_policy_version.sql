-- Versions of the organisation's policies: managers and administrators see all of their own organisation, whoever is bound sees those that bind
-- them from the day they begin. A version is added by whoever writes it and is never changed or removed.
alter table our_policy_version enable row level security;
alter table our_policy_version force row level security;
grant select, insert on our_policy_version to kith_app;

drop policy if exists somebody_acts on our_policy_version;
create policy somebody_acts on our_policy_version as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on our_policy_version;
create policy seen on our_policy_version for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('manager', 'administrator')
            or bound @> (select array[replace(kith.role(), 'partner lead', 'partner')])
                and begins_on <= (select (kith.now() at time zone 'Europe/London')::date)));

drop policy if exists added on our_policy_version;
create policy added on our_policy_version for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator')
        and written_by = (select kith.actor()));
