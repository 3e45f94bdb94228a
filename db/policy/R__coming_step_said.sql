-- What was said of a step: seen by whoever sees the step. Done, not needed or open again is said by the young person and by their team, each as
-- themselves and at that moment; what was said before stays, and nobody says anything in an emergency.
alter table coming_step_said enable row level security;
alter table coming_step_said force row level security;
grant select, insert on coming_step_said to kith_app;

drop policy if exists somebody_acts on coming_step_said;
create policy somebody_acts on coming_step_said as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on coming_step_said;
create policy seen on coming_step_said for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on coming_step_said;
create policy said on coming_step_said for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())));
