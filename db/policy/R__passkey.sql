-- Passkeys (public keys only): signing in reads them; each person sees, adds and removes their own. The administrator sees who has one, a manager
-- that those in their teams have one; that a young person has one their team sees, and that a partner has one those who invite them and the lead
-- of their service. One is taken away where a device is said to be lost, in that same transaction (R__way_in_change.sql) and not otherwise.
alter table passkey enable row level security;
alter table passkey force row level security;
grant select, insert, update, delete on passkey to kith_app;

drop policy if exists somebody_acts on passkey;
create policy somebody_acts on passkey as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on passkey;
create policy own on passkey for select to kith_app
    using (account_id = (select kith.actor()) or (select kith.role()) in ('job sign-in', 'job install')
        or organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator'
        or organisation_id = (select kith.organisation()) and (select kith.works_here())
            and account_id in (select a.id from account a where a.young_person_id is not null or a.service_id is not null)
        or organisation_id = (select kith.organisation()) and (select kith.role()) = 'manager' and account_id in (select kith.team_mates())
        or organisation_id = (select kith.organisation()) and (select kith.role()) = 'partner lead'
            and account_id in (select a.id from account a where a.service_id = (select kith.service())));

drop policy if exists added on passkey;
create policy added on passkey for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));

drop policy if exists used on passkey;
create policy used on passkey for update to kith_app
    using ((select kith.role()) = 'job sign-in');

drop policy if exists removed on passkey;
create policy removed on passkey for delete to kith_app
    using (account_id = (select kith.actor())
        or organisation_id = (select kith.organisation()) and exists (select from way_in_change c
            where c.account_id = passkey.account_id and c.what = 'device lost' and c.happened_at = now()
              and c.said_by is not distinct from (select kith.actor()) and (c.passkey_id is null or c.passkey_id = passkey.id)));
