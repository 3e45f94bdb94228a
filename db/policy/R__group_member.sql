-- Who belongs to a group that stays: seen, row by row, by the team of that young person and by whoever opened their record in an emergency, so that each
-- sees of a group only whom they see anyway. Their team says it as themselves and at that moment, nobody in an emergency, and nothing is changed.
alter table group_member enable row level security;
alter table group_member force row level security;
grant select, insert on group_member to kith_app;

drop policy if exists somebody_acts on group_member;
create policy somebody_acts on group_member as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on group_member;
create policy seen on group_member for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on group_member;
create policy said on group_member for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and said_by = (select kith.actor())
        and kith.is_now(said_at));
