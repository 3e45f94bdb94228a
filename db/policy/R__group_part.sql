-- Which entries were written to several young people at once: seen, row by row, by the team of that young person and by whoever opened their record in
-- an emergency. No young person sees one, not even their own: what two could compare would tell them of each other. No partner does, whatever is shared,
-- nor whoever counts. Their team says it as themselves, at that moment and of an entry of that record; nobody in an emergency. Nothing is changed.
alter table group_part enable row level security;
alter table group_part force row level security;
grant select, insert on group_part to kith_app;

drop policy if exists somebody_acts on group_part;
create policy somebody_acts on group_part as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on group_part;
create policy seen on group_part for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on group_part;
create policy said on group_part for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and entry_id in (select kith.entries())
        and said_by = (select kith.actor())
        and kith.is_now(said_at));
