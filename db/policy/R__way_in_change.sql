-- What became of somebody's way in. Each person adds a line for a passkey they make and for the provider of identities they let themselves be known by, a young person also for a code they came in by and for letting codes
-- come or not; each sees their own lines and says that they were told. That a young person has a new phone their team says: that alone lets nobody in.
-- Whoever changes the address somebody is written to at, or their name, or ends their account, says so by that (kith.tell_of_change), and whoever may
-- change it says it. Young people read of a changed address on their first page, so they are told of that already.
-- That a device is lost somebody else says: the administrator of who works here or at a service, a manager of those in their teams, a service's
-- lead of its people, and of a young person their team; or whoever runs the server. In the same transaction their passkeys may be taken away, and no
-- other passkey of somebody else ever is. All their sessions end with it. Whoever said it last does not make the link that lets them in again,
-- and nobody says it who came by a link made less than a week ago (R__invitation.sql).
alter table way_in_change enable row level security;
alter table way_in_change force row level security;
grant select, insert, update (told_at) on way_in_change to kith_app;

drop policy if exists somebody_acts on way_in_change;
create policy somebody_acts on way_in_change as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on way_in_change;
create policy own on way_in_change for select to kith_app
    using (account_id = (select kith.actor()) or (select kith.role()) in ('job sign-in', 'job install')
        or organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator'
        or organisation_id = (select kith.organisation()) and (select kith.works_here())
            and (account_id in (select a.id from account a where a.young_person_id is not null or a.service_id is not null)
                or (select kith.role()) = 'manager' and account_id in (select kith.team_mates()))
        or organisation_id = (select kith.organisation()) and (select kith.role()) = 'partner lead'
            and account_id in (select a.id from account a where a.service_id = (select kith.service()))
        or organisation_id = (select kith.organisation()) and what in ('address changed', 'number changed', 'name changed', 'account ended')
            and happened_at = now() and said_by is not distinct from (select kith.actor()));

drop policy if exists made on way_in_change;
create policy made on way_in_change for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and told_at is null and happened_at = now()
        and (what in ('passkey made', 'provider joined') or what in ('came in by code', 'codes on', 'codes off') and (select kith.own_person()) is not null)
        and account_id = (select kith.actor()) and said_by = (select kith.actor()));

drop policy if exists new_phone on way_in_change;
create policy new_phone on way_in_change for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and what = 'new phone' and told_at is null and happened_at = now()
        and said_by = (select kith.actor()) and (select kith.works_here()) and not (select kith.came_lately((select kith.actor())))
        and account_id in (select a.id from account a
            where a.young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))));

drop policy if exists lost on way_in_change;
create policy lost on way_in_change for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and what = 'device lost' and told_at is null and happened_at = now()
        and said_by is not distinct from (select kith.actor()) and account_id is distinct from (select kith.actor())
        and not (select kith.came_lately((select kith.actor())))
        and ((select kith.role()) = 'job install'
            or (select kith.role()) = 'administrator' and account_id in (select a.id from account a where a.young_person_id is null)
            or (select kith.role()) = 'manager' and account_id in (select kith.team_mates())
            or (select kith.role()) = 'partner lead' and account_id in (select a.id from account a where a.service_id = (select kith.service()))
            or (select kith.works_here()) and account_id in (select a.id from account a
                where a.young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])))));

drop policy if exists changed on way_in_change;
create policy changed on way_in_change for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and what in ('address changed', 'number changed', 'name changed', 'account ended')
        and happened_at = now() and said_by is not distinct from (select kith.actor())
        and (told_at is null or account_id = (select kith.actor())
            or what in ('address changed', 'number changed') and account_id in (select a.id from account a where a.young_person_id is not null))
        and account_id in (select a.id from account a
            where a.id = (select kith.actor())
                or (select kith.role()) = 'administrator'
                or what = 'address changed' and a.service_id is null and a.young_person_id is null
                    and (select kith.role()) in ('manager', 'analyst', 'job import')
                or what <> 'address changed' and (select kith.role()) = 'partner lead' and a.service_id = (select kith.service())
                or what <> 'account ended' and a.young_person_id in (select y.id from young_person y
                    where (select kith.role()) in ('analyst', 'job import') or y.team_id = any ((select kith.teams())::uuid[]))));

drop policy if exists told on way_in_change;
create policy told on way_in_change for update to kith_app
    using (account_id = (select kith.actor()))
    with check (account_id = (select kith.actor()));

create or replace function kith.lost_device_signs_out() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from session s where s.account_id = new.account_id;
    return null;
end $$;

drop trigger if exists signs_out on way_in_change;
create trigger signs_out after insert on way_in_change for each row when (new.what = 'device lost')
    execute function kith.lost_device_signs_out();

-- Of an account something changed that its owner is to know: once a transaction it is written down what, and each time a message waits to be sent, to one
-- address where it is meant for one.
create or replace function kith.tell_of_change(account_ uuid, what_ text, told_ boolean, of_worker uuid, of_young_person uuid) returns void
language plpgsql as $$
begin
    if not exists (select from way_in_change c where c.account_id = account_ and c.what = what_ and c.happened_at = now()
            and c.said_by is not distinct from kith.actor()) then
        insert into way_in_change (organisation_id, account_id, what, said_by, told_at)
        values (kith.organisation(), account_, what_, kith.actor(), case when told_ or account_ = kith.actor() then now() end);
    end if;
    insert into outbox_message (organisation_id, account_id, what, worker_detail_id, contact_detail_id)
    values (kith.organisation(), account_, what_, of_worker, of_young_person);
end $$;

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on way_in_change;
create policy compared on way_in_change for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');

-- Who said last that a device is lost: in kith.second_person, with the owner's rights, and nowhere else.
drop policy if exists who_said_so on way_in_change;
create policy who_said_so on way_in_change for select to kith_owner
    using (what = 'device lost' and (organisation_id = (select kith.organisation()) or (select kith.role()) = 'job sign-in'));

-- From where a passkey was made or a code let in: written by kith.way_in_from, with the owner's rights, and nowhere else.
drop policy if exists from_where on way_in_change;
create policy from_where on way_in_change for select to kith_owner
    using (what in ('passkey made', 'came in by code') and account_id = (select kith.actor()));

drop policy if exists says_from_where on way_in_change;
create policy says_from_where on way_in_change for update to kith_owner
    using (what in ('passkey made', 'came in by code') and account_id = (select kith.actor()));
