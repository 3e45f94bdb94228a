-- That an entry may be hard to read: seen wherever the entry is seen, taken back by whoever marked it.
alter table hard_mark enable row level security;
alter table hard_mark force row level security;
grant select, insert, update (ended_at) on hard_mark to kith_app;

drop policy if exists somebody_acts on hard_mark;
create policy somebody_acts on hard_mark as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on hard_mark;
create policy seen on hard_mark for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person()) and (select kith.own_person()) is null
            or case when young_person_id = (select kith.person())
                then entry_id in (select kith.entries())
                else (select kith.own_person()) is null and young_person_id in (select kith.young_people()) end));

drop policy if exists marked on hard_mark;
create policy marked on hard_mark for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.person())
        and entry_id in (select e.id from entry e where e.young_person_id = (select kith.person())
            and (e.author_id = (select kith.actor()) or e.young_person_id = (select kith.whole_person())))
        and marked_by = (select kith.actor()));

drop policy if exists taken_back on hard_mark;
create policy taken_back on hard_mark for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and marked_by = (select kith.actor()) and ended_at is null)
    with check (marked_by = (select kith.actor()));
