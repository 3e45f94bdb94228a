-- What is put beside an entry: seen wherever the entry is seen, and so withheld with it;
-- by nobody while the entry is taken away. The team adds to what staff wrote, everybody to
-- what they wrote themselves, and in an emergency nobody to anything else. Who put one there may describe it anew, and whoever may add there may take it away; neither touches its content. The job that asks the
-- scanner again sees those that are held, and says what came of it.
alter table attachment enable row level security;
alter table attachment force row level security;
grant select, insert, update (state, checked_at, description, taken_away_at, taken_away_by, taken_away_because) on attachment to kith_app;

drop policy if exists somebody_acts on attachment;
create policy somebody_acts on attachment as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on attachment;
create policy seen on attachment for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and entry_id in (select kith.entries_there()));

-- An update asks that the row is still seen when it is done: one decided a moment ago is, for that moment.
drop policy if exists seen_while_held on attachment;
create policy seen_while_held on attachment for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'job scan'
        and (state = 'held' or checked_at = now()));

drop policy if exists added on attachment;
create policy added on attachment for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.person())
        and added_by = (select kith.actor())
        and state in ('held', 'kept')
        and entry_id in (select e.id from entry e where e.young_person_id = (select kith.person()) and not e.taken_away
            and (e.author_id = (select kith.actor())
                or (select kith.works_here()) and not (select kith.in_emergency()) and not e.by_young_person
                    and e.young_person_id = (select kith.whole_person()))));

drop policy if exists scanned on attachment;
create policy scanned on attachment for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job scan' and state = 'held')
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job scan' and state <> 'held'
        and checked_at = now());

drop policy if exists described on attachment;
create policy described on attachment for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and added_by = (select kith.actor())
        and taken_away_at is null
        and entry_id in (select kith.entries_there()))
    with check (organisation_id = (select kith.organisation())
        and added_by = (select kith.actor())
        and taken_away_at is null);

drop policy if exists taken_away on attachment;
create policy taken_away on attachment for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and taken_away_at is null
        and entry_id in (select e.id from entry e where e.young_person_id = (select kith.person()) and not e.taken_away
            and (e.author_id = (select kith.actor())
                or (select kith.works_here()) and not (select kith.in_emergency()) and not e.by_young_person
                    and e.young_person_id = (select kith.whole_person()))))
    with check (organisation_id = (select kith.organisation())
        and taken_away_by = (select kith.actor())
        and taken_away_because <> '');
