-- The search for somebody: seen by whoever looks and the second person who was asked whether it is safe, and never by either side nor by anybody else of
-- their teams, whatever the answer. What the second person says, nobody says for them, and they say nothing else. A young person here is found only among
-- those of whoever looks; of others a manager of another team is asked.
alter table reconnection_step enable row level security;
alter table reconnection_step force row level security;
grant select, insert on reconnection_step to kith_app;

drop policy if exists somebody_acts on reconnection_step;
create policy somebody_acts on reconnection_step as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reconnection_step;
create policy seen on reconnection_step for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (reconnection_id = any ((select kith.brokering())::uuid[]) or reconnection_id = any ((select kith.seconding())::uuid[])));

drop policy if exists said on reconnection_step;
create policy said on reconnection_step for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (found_person is null or found_person <> young_person_id and found_person in (select kith.young_people()))
        and (found_through is null or kith.manages(found_through) and not kith.is_around(found_through, young_person_id))
        and case when step in ('confirmed', 'not-confirmed') then reconnection_id = any ((select kith.seconding())::uuid[])
            else reconnection_id = any ((select kith.brokering())::uuid[]) end);
