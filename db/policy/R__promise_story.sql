-- What became of what was promised: seen by whoever sees the promise. Each says it as themselves and at that moment, and nothing that was said is
-- changed. That a promise to them was not kept, whatever their team says, and what they answer, the young person alone says; nobody says anything in
-- an emergency.
alter table promise_story enable row level security;
alter table promise_story force row level security;
grant select, insert on promise_story to kith_app;

drop policy if exists somebody_acts on promise_story;
create policy somebody_acts on promise_story as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on promise_story;
create policy seen on promise_story for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on promise_story;
create policy said on promise_story for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())
                and step in ('kept', 'change', 'not-kept', 'disagreement')));
