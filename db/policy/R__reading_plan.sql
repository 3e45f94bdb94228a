-- How a young person wants to read what may be hard: theirs alone, and whoever they ask to be there. They decide; who is asked answers.
alter table reading_plan enable row level security;
alter table reading_plan force row level security;
grant select, insert, update (coming, answered_at, ended_at) on reading_plan to kith_app;

drop policy if exists somebody_acts on reading_plan;
create policy somebody_acts on reading_plan as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reading_plan;
create policy seen on reading_plan for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (young_person_id = (select kith.own_person()) or with_account = (select kith.actor())));

drop policy if exists decided on reading_plan;
create policy decided on reading_plan for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.own_person())
        and entry_id in (select kith.entries()));

drop policy if exists moved_on on reading_plan;
create policy moved_on on reading_plan for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (young_person_id = (select kith.own_person()) or with_account = (select kith.actor()))
        and ended_at is null)
    with check (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person()) or with_account = (select kith.actor())));
