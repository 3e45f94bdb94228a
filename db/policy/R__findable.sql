-- Colleagues who agreed to be found once they have left: seen by themselves, and, once they have left and until their day, by whoever looks for somebody
-- for a young person, as long as they look. Each agrees for themselves and takes it back themselves; what was agreed to is not changed.
alter table findable enable row level security;
alter table findable force row level security;
grant select, insert, update (ended_at) on findable to kith_app;

drop policy if exists somebody_acts on findable;
create policy somebody_acts on findable as restrictive for all to kith_app using ((select kith.acting()));

-- Whether somebody has left. Asked a row at a time, since rows are few.
create or replace function kith.has_left(account_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from account a where a.id = account_ and a.ended_at is not null);
end $$;
grant execute on function kith.has_left(uuid) to kith_app;

drop policy if exists seen on findable;
create policy seen on findable for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and (account_id = (select kith.actor())
            or (select cardinality(kith.brokering())) > 0
                and ended_at is null
                and until >= ((select kith.now()) at time zone 'Europe/London')::date
                and kith.has_left(account_id)));

drop policy if exists agreed on findable;
create policy agreed on findable for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and kith.is_now(said_at)
        and ended_at is null);

drop policy if exists ended on findable;
create policy ended on findable for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and ended_at is null)
    with check (kith.is_now(ended_at));
