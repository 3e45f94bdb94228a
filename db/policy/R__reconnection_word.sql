-- What a young person reads of a wish of theirs: seen by them, by whoever looks and by the second person; the other side sees what both read once both
-- said yes. Each side says for themselves that it rests, goes on or is over, whenever they like; whoever looks writes to the young person, and once both
-- said yes to both.
alter table reconnection_word enable row level security;
alter table reconnection_word force row level security;
grant select, insert on reconnection_word to kith_app;

drop policy if exists somebody_acts on reconnection_word;
create policy somebody_acts on reconnection_word as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection_word;
create policy seen on reconnection_word for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person())
            or reconnection_id = any ((select kith.brokering())::uuid[])
            or reconnection_id = any ((select kith.seconding())::uuid[])
            or both_read and reconnection_id = any ((select kith.reconnected_to_me())::uuid[])));

drop policy if exists said on reconnection_word;
create policy said on reconnection_word for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and case when step in ('pause', 'go-on', 'end') then
                not by_other and young_person_id = (select kith.own_person())
                    and both_read = (reconnection_id = any ((select kith.reconnected())::uuid[]))
                or by_other and both_read and reconnection_id = any ((select kith.reconnected_to_me())::uuid[])
            else not by_other and young_person_id = (select kith.whole_person())
                and reconnection_id = any ((select kith.brokering())::uuid[])
                and case when step in ('tell', 'stop') then not both_read
                    else both_read and reconnection_id = any ((select kith.reconnected())::uuid[]) end
            end);
