-- What a manager who is asked answers: seen by themselves alone. They say it as themselves and at that moment, of nobody but a young person of their teams, and
-- never in an emergency; what they said last holds, and no row is changed.
alter table reconnection_through_said enable row level security;
alter table reconnection_through_said force row level security;
grant select, insert on reconnection_through_said to kith_app;

drop policy if exists somebody_acts on reconnection_through_said;
create policy somebody_acts on reconnection_through_said as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection_through_said;
create policy seen on reconnection_through_said for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and said_by = (select kith.actor()));

drop policy if exists said on reconnection_through_said;
create policy said on reconnection_through_said for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and not (select kith.in_emergency())
        and through_id in (select t.id from reconnection_through t)
        and (found_person is null or found_person in (select kith.young_people())));

drop policy if exists through on reconnection_through_said;
create policy through on reconnection_through_said for select to kith_owner using (organisation_id = (select kith.organisation()));

-- What whoever asked a manager learns of that step of their search, with the owner's rights: yes, or anything else, which is not now. Nobody is named, and no is not told from not here.
create or replace function kith.through_answer(step_ uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return (select case when s.found_person is null then 'no' else 'yes' end
        from reconnection_through t join reconnection_through_said s on s.through_id = t.id
        where t.step_id = step_ and t.asked_by = kith.actor() order by s.said_at desc limit 1);
end $$;

-- Whether that young person said yes to the manager who was asked by that step, as it was said last: asked where both are told.
create or replace function kith.said_yes_through(step_ uuid, other_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return coalesce((select s.found_person = other_ from reconnection_through t join reconnection_through_said s on s.through_id = t.id
        where t.step_id = step_ order by s.said_at desc limit 1), false);
end $$;
grant execute on function kith.through_answer(uuid), kith.said_yes_through(uuid, uuid) to kith_app;

-- Whoever tells both names the manager's answer and nobody: whose it is is put there with the owner's rights, and from then on they know it.
create or replace function kith.other_through() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if new.through_id is not null then
        new.other_id := (select s.found_person from reconnection_through_said s where s.through_id = new.through_id order by s.said_at desc limit 1);
    end if;
    return new;
end $$;
create or replace trigger other_through before insert on reconnection_open for each row execute function kith.other_through();
