-- That both said yes: before there is such a row, nothing of one side reaches the other. Written by whoever looks, and only where both did, for whom
-- was found and nobody else; seen by both sides from then on.
alter table reconnection_open enable row level security;
alter table reconnection_open force row level security;
grant select, insert on reconnection_open to kith_app;

drop policy if exists somebody_acts on reconnection_open;
create policy somebody_acts on reconnection_open as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection_open;
create policy seen on reconnection_open for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person())
            or other_id = (select kith.own_person())
            or reconnection_id = any ((select kith.brokering())::uuid[])
            or reconnection_id = any ((select kith.seconding())::uuid[])));

drop policy if exists said on reconnection_open;
create policy said on reconnection_open for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and reconnection_id = any ((select kith.brokering())::uuid[])
        and kith.both_said_yes(reconnection_id, other_id));
