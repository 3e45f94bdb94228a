-- Who looks for somebody a young person would like back in their life: seen by the young person and by whoever looks; a manager of the team sees it only
-- where that person is in the team no more or leaves within a week, and not for whom they looked, nor what is over. The young person chooses anybody of their team and anybody else later;
-- somebody of the team themselves, where the young person asked them; a manager somebody of the team, once nobody is left who looks, or soon will be; of what is over
-- nobody chooses anybody.
alter table reconnection_broker enable row level security;
alter table reconnection_broker force row level security;
grant select, insert, update (ended_at) on reconnection_broker to kith_app;

drop policy if exists somebody_acts on reconnection_broker;
create policy somebody_acts on reconnection_broker as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection_broker;
create policy seen on reconnection_broker for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person())
            or account_id = (select kith.actor())
            or (select kith.role()) = 'manager'
                and young_person_id in (select kith.young_people())
                and not (select kith.in_emergency())
                and (ended_at is null or kith.is_now(ended_at))
                and not kith.goes_on_looking(account_id, young_person_id)
                and not kith.wish_is_over(reconnection_id)));

drop policy if exists said on reconnection_broker;
create policy said on reconnection_broker for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and ended_at is null
        and not kith.wish_is_over(reconnection_id)
        and kith.is_around(account_id, young_person_id)
        and (young_person_id = (select kith.own_person()) and chosen = 'by-them'
            or (select kith.works_here()) and not (select kith.in_emergency()) and account_id = (select kith.actor()) and chosen = 'as-told'
            or (select kith.role()) = 'manager' and not (select kith.in_emergency()) and chosen <> 'by-them'));

drop policy if exists ended on reconnection_broker;
create policy ended on reconnection_broker for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and ended_at is null
        and (young_person_id = (select kith.own_person())
            or (select kith.role()) = 'manager' and not (select kith.in_emergency()) and not kith.goes_on_looking(account_id, young_person_id)))
    with check (kith.is_now(ended_at));
