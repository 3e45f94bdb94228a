-- Whom a young person would like to be in touch with again: seen by them, by whoever looks for them and by the second person who is asked. The young
-- person says it; so does whoever of their team was told it and looks themselves, as themselves and at that moment, and nobody in an emergency.
alter table reconnection enable row level security;
alter table reconnection force row level security;
grant select, insert on reconnection to kith_app;

drop policy if exists somebody_acts on reconnection;
create policy somebody_acts on reconnection as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection;
create policy seen on reconnection for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person())
            or id = any ((select kith.brokering())::uuid[])
            or id = any ((select kith.seconding())::uuid[])));

drop policy if exists said on reconnection;
create policy said on reconnection for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person())
            or id = any ((select kith.brokering())::uuid[])));
