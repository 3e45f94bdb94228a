-- Returns being looked at or loaded: those who answer for the organisation's returns.
alter table return_import enable row level security;
alter table return_import force row level security;
grant select, insert, update on return_import to kith_app;

drop policy if exists somebody_acts on return_import;
create policy somebody_acts on return_import as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on return_import;
create policy seen on return_import for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

drop policy if exists asked_for on return_import;
create policy asked_for on return_import for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

drop policy if exists moved_on on return_import;
create policy moved_on on return_import for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import'));

-- How many returns wait for somebody to decide, and since when: told to an administrator, who reads none of them, so that they do not wait for nobody when
-- whoever answered for them has left.
drop policy if exists waiting on return_import;
create policy waiting on return_import for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator' and state in ('asking', 'ready', 'failed'));

create or replace function kith.returns_waiting() returns table (many int, since timestamptz)
language sql stable security definer rows 1 set search_path = pg_catalog, public, pg_temp as $$
select count(*)::int, min(i.made_at) from return_import i having count(*) > 0
$$;
grant execute on function kith.returns_waiting() to kith_app;
