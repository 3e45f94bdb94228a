-- Who is asked to write what several young people did together to theirs as well, or who of theirs is in a group that stays: seen by whoever asked and by
-- whoever is asked, and by nobody else. Whoever began it asks, as themselves and at that moment, of somebody who works with young people here; whoever was
-- asked only asks nobody. That theirs were there, or were not, is said by whoever is asked; what was written is never taken back here.
alter table group_ask enable row level security;
alter table group_ask force row level security;
grant select, insert, update (answered_at, wrote) on group_ask to kith_app;

drop policy if exists somebody_acts on group_ask;
create policy somebody_acts on group_ask as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on group_ask;
create policy seen on group_ask for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and (account_id = (select kith.actor()) or asked_by = (select kith.actor())));

-- Whether the actor began a group: wrote in it or said who is in it, without being asked to. A function, since the policy of a table cannot ask that table.
create or replace function kith.begins_group(group_ uuid) returns boolean language plpgsql stable as $$
begin
    return (exists (select from group_part p where p.group_id = group_ and p.said_by = kith.actor())
            or exists (select from group_member m where m.group_id = group_ and m.said_by = kith.actor()))
        and not exists (select from group_ask a where a.group_id = group_ and a.account_id = kith.actor());
end $$;

-- Whether somebody works with young people here, and can come in.
create or replace function kith.stands_by(account_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from account a where a.id = account_ and a.organisation_id = kith.organisation()
        and a.role in ('worker', 'manager') and a.ended_at is null);
end $$;
grant execute on function kith.begins_group(uuid), kith.stands_by(uuid) to kith_app;

drop policy if exists asked on group_ask;
create policy asked on group_ask for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and asked_by = (select kith.actor())
        and kith.is_now(asked_at)
        and answered_at is null
        and account_id <> (select kith.actor())
        and kith.begins_group(group_id)
        and kith.stands_by(account_id));

drop policy if exists answered on group_ask;
create policy answered on group_ask for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and wrote is not true)
    with check (kith.is_now(answered_at));

-- What kith.done_together reads with the owner's rights: whom whoever began it asked.
drop policy if exists together on group_ask;
create policy together on group_ask for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.own_person()) is not null);
