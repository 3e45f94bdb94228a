-- What colleagues can be to a young person: an organisation's own people read it, its managers and administrators add to it and end it. No row is changed
-- otherwise.
alter table worker_role enable row level security;
alter table worker_role force row level security;
grant select, insert, update (ended_at) on worker_role to kith_app;

drop policy if exists somebody_acts on worker_role;
create policy somebody_acts on worker_role as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own_organisation on worker_role;
create policy own_organisation on worker_role for select to kith_app
    using (organisation_id = (select kith.organisation()));

drop policy if exists added on worker_role;
create policy added on worker_role for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator')
        and made_by = (select kith.actor()) and ended_at is null and kith.is_now(made_at));

drop policy if exists ended on worker_role;
create policy ended on worker_role for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator') and ended_at is null)
    with check (organisation_id = (select kith.organisation()) and kith.is_now(ended_at));

-- A role as whoever looks reads it: a young person in the words that are for them, as the list says them or said them last. It sees as whoever asks.
create or replace function kith.role_as_read(role_ text) returns text language sql stable as $$
    select case when role_ is null or kith.own_person() is null then role_
        else coalesce((select w.own_name from worker_role w where kith.folded(w.name) = kith.folded(role_) order by w.ended_at is not null, w.made_at desc, w.id limit 1),
            role_) end
$$;
grant execute on function kith.role_as_read(text) to kith_app;
