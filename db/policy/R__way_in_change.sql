-- What became of somebody's way in. Each person adds a line for a passkey they make, sees their own lines and says that they were told.
-- That a device is lost somebody else says: the administrator of who works here or at a service, a manager of those in their teams, a service's
-- lead of its people, and of a young person their team; or whoever runs the server. In the same transaction their passkeys may be taken away, and no
-- other passkey of somebody else ever is. All their sessions end with it. Whoever said it last does not make the link that lets them in again.
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
            and account_id in (select a.id from account a where a.service_id = (select kith.service())));

drop policy if exists made on way_in_change;
create policy made on way_in_change for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and what = 'passkey made' and told_at is null and happened_at = now()
        and account_id = (select kith.actor()) and said_by = (select kith.actor()));

drop policy if exists lost on way_in_change;
create policy lost on way_in_change for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and what = 'device lost' and told_at is null and happened_at = now()
        and said_by is not distinct from (select kith.actor()) and account_id is distinct from (select kith.actor())
        and ((select kith.role()) = 'job install'
            or (select kith.role()) = 'administrator' and account_id in (select a.id from account a where a.young_person_id is null)
            or (select kith.role()) = 'manager' and account_id in (select kith.team_mates())
            or (select kith.role()) = 'partner lead' and account_id in (select a.id from account a where a.service_id = (select kith.service()))
            or (select kith.works_here()) and account_id in (select a.id from account a
                where a.young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])))));

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

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on way_in_change;
create policy compared on way_in_change for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');
