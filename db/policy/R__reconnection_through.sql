-- A manager of another team is asked whether somebody of theirs is looked for: seen by that manager alone. Whoever looks asks, as themselves and at that
-- moment, of whom they found last by that manager; their own words stand in the search. Whose wish it is stands in no row of it.
alter table reconnection_through enable row level security;
alter table reconnection_through force row level security;
grant select, insert on reconnection_through to kith_app;

drop policy if exists somebody_acts on reconnection_through;
create policy somebody_acts on reconnection_through as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection_through;
create policy seen on reconnection_through for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and account_id = (select kith.actor()));

-- Whether the actor says in a step of their search that they ask that manager: of whom was found last before it.
create or replace function kith.asks_through(step_ uuid, account_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from reconnection_step a
        where a.id = step_ and a.step = 'asked' and a.said_by = kith.actor() and a.reconnection_id = any (kith.brokering())
          and account_ = (select f.found_through from reconnection_step f
              where f.reconnection_id = a.reconnection_id and f.step = 'found' and f.said_at <= a.said_at order by f.said_at desc limit 1));
end $$;
grant execute on function kith.asks_through(uuid, uuid) to kith_app;

drop policy if exists asked on reconnection_through;
create policy asked on reconnection_through for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and asked_by = (select kith.actor())
        and kith.is_now(asked_at)
        and kith.asks_through(step_id, account_id));

-- What follows reads with the owner's rights: of an organisation, what was asked and answered and how the search stands.
drop policy if exists through on reconnection_through;
create policy through on reconnection_through for select to kith_owner using (organisation_id = (select kith.organisation()));

drop policy if exists through on reconnection_step;
create policy through on reconnection_step for select to kith_owner using (organisation_id = (select kith.organisation()));

drop policy if exists through on reconnection_word;
create policy through on reconnection_word for select to kith_owner using (organisation_id = (select kith.organisation()));

drop policy if exists through on reconnection_open;
create policy through on reconnection_open for select to kith_owner using (organisation_id = (select kith.organisation()));

-- Whether a manager is still asked: nobody else was found or asked since, two people say that it is safe, and the wish neither rests nor is over or open. The
-- manager reads nothing else of it.
create or replace function kith.stands_through(through_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    asked_ reconnection_step := (select s from reconnection_step s join reconnection_through t on t.step_id = s.id
        where t.id = through_ and t.account_id = kith.actor());
begin
    return asked_.id is not null
        and not exists (select from reconnection_step s where s.reconnection_id = asked_.reconnection_id and s.said_at > asked_.said_at
            and s.step in ('found', 'asked'))
        and (select s.step from reconnection_step s where s.reconnection_id = asked_.reconnection_id
            and s.step in ('safe', 'not-safe', 'confirmed', 'not-confirmed') order by s.said_at desc limit 1) = 'confirmed'
        and not exists (select from reconnection_open o where o.reconnection_id = asked_.reconnection_id)
        and not exists (select from reconnection_word w where w.reconnection_id = asked_.reconnection_id and w.step = 'end')
        and coalesce((select w.step from reconnection_word w where w.reconnection_id = asked_.reconnection_id and w.step in ('pause', 'stop', 'go-on')
            order by w.said_at desc limit 1), 'go-on') = 'go-on';
end $$;
grant execute on function kith.stands_through(uuid) to kith_app;
