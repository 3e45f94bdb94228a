-- Who is asked, as a second person, whether it is safe that two people are in touch again: a manager of the young person's team, whom whoever looks
-- asks, never themselves, while it is not over. Both see it, and nobody else.
alter table reconnection_second enable row level security;
alter table reconnection_second force row level security;
grant select, insert on reconnection_second to kith_app;

drop policy if exists somebody_acts on reconnection_second;
create policy somebody_acts on reconnection_second as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection_second;
create policy seen on reconnection_second for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (account_id = (select kith.actor()) or reconnection_id = any ((select kith.brokering())::uuid[])));

-- Whether somebody is a manager. A function, since a policy of the accounts would be asked in a sub-select of every statement.
create or replace function kith.manages(account_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from account a where a.id = account_ and a.role = 'manager');
end $$;
grant execute on function kith.manages(uuid) to kith_app;

drop policy if exists said on reconnection_second;
create policy said on reconnection_second for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and not kith.one_person(account_id, (select kith.actor()))
        and kith.manages(account_id)
        and kith.is_around(account_id, young_person_id)
        and not kith.wish_is_over(reconnection_id)
        and reconnection_id = any ((select kith.brokering())::uuid[]));
