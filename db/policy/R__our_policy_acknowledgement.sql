-- Who read which version of the organisation's policies, and when: each sees their own, managers and administrators all of their own organisation.
-- Whoever is bound says it themselves, of a version that has begun and has not been ended; young people are asked for nothing. Nobody changes or
-- removes one.
alter table our_policy_acknowledgement enable row level security;
alter table our_policy_acknowledgement force row level security;
grant select, insert on our_policy_acknowledgement to kith_app;

drop policy if exists somebody_acts on our_policy_acknowledgement;
create policy somebody_acts on our_policy_acknowledgement as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on our_policy_acknowledgement;
create policy seen on our_policy_acknowledgement for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (account_id = (select kith.actor()) or (select kith.role()) in ('manager', 'administrator')));

drop policy if exists said on our_policy_acknowledgement;
create policy said on our_policy_acknowledgement for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and account_id = (select kith.actor())
        and (select kith.role()) <> 'young person'
        and exists (select from our_policy_version v join our_policy p on p.id = v.policy_id
             where v.policy_id = our_policy_acknowledgement.policy_id and v.number = our_policy_acknowledgement.version
               and v.bound @> array[replace(kith.role(), 'partner lead', 'partner')]
               and v.begins_on <= (kith.now() at time zone 'Europe/London')::date and p.ended_at is null));
