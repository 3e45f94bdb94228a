-- What is foreseen of a young person: seen by them, by their team and by whoever opened their record in an emergency; by no partner, whatever is shared,
-- and by nobody who counts. They write it down as well as their team does, each as themselves and at that moment; nobody in an emergency. That it
-- happened or was called off settles it, once and at that moment.
alter table coming_event enable row level security;
alter table coming_event force row level security;
grant select, insert, update (settled_at) on coming_event to kith_app;

drop policy if exists somebody_acts on coming_event;
create policy somebody_acts on coming_event as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on coming_event;
create policy seen on coming_event for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on coming_event;
create policy said on coming_event for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and settled_at is null
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())));

drop policy if exists settled on coming_event;
create policy settled on coming_event for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and settled_at is null
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())))
    with check (kith.is_now(settled_at));
