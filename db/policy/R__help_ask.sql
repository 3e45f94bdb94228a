-- What a young person would like help with: seen by them, by their team and by whoever opened their record in an emergency; by no partner, whatever is
-- shared, and by nobody who counts. They alone ask, as themselves and at that moment. That it is answered their team says, once and at that moment;
-- nobody in an emergency.
alter table help_ask enable row level security;
alter table help_ask force row level security;
grant select, insert, update (answered_at) on help_ask to kith_app;

drop policy if exists somebody_acts on help_ask;
create policy somebody_acts on help_ask as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on help_ask;
create policy seen on help_ask for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists asked on help_ask;
create policy asked on help_ask for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and young_person_id = (select kith.own_person())
        and asked_by = (select kith.actor())
        and kith.is_now(asked_at)
        and answered_at is null);

drop policy if exists answered on help_ask;
create policy answered on help_ask for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and answered_at is null)
    with check (kith.is_now(answered_at));
