-- That somebody is introduced to a young person: seen by the young person, by their team and by whoever opened their record in an emergency; by no
-- partner, whatever is shared, and by nobody who counts. Begun by the young person, who says who of their team helps with it, or by one of their team, who
-- helps with it themselves; by nobody in an emergency. Nothing of it is changed; that it is over is said once and at that moment.
alter table introduction enable row level security;
alter table introduction force row level security;
grant select, insert, update (ended_at) on introduction to kith_app;

drop policy if exists somebody_acts on introduction;
create policy somebody_acts on introduction as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on introduction;
create policy seen on introduction for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists begun on introduction;
create policy begun on introduction for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and ended_at is null
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())
                and helper_id = (select kith.actor())));

drop policy if exists ended on introduction;
create policy ended on introduction for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and ended_at is null
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and not (select kith.in_emergency())))
    with check (kith.is_now(ended_at));
