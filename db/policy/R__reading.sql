-- Who looked: a line is written for a young person the actor sees something of, and read by whoever sees that young person. Nobody changes or removes one.
-- The young person reads what was looked at in an emergency once they are told of it: the line carries its reason, by which it is found again, within
-- the hour and the minute that a page may take. It shows with the emergency and never before.
alter table reading enable row level security;
alter table reading force row level security;
grant select, insert on reading to kith_app;

drop policy if exists somebody_acts on reading;
create policy somebody_acts on reading as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reading;
create policy seen on reading for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (not emergency
            or (select kith.own_person()) is null
            or exists (select from emergency_access e
                where e.young_person_id = (select kith.own_person()) and e.account_id = reading.account_id and e.reason = reading.purpose
                  and reading.read_at between e.opened_by_clock and e.opened_by_clock + (e.ends_at - e.opened_at) + interval '1 minute')));

-- Who looks for somebody, and how often, is nobody's to read from the log but whoever looked: it would say what neither side is told. The line is
-- written and sealed like any other, and jobs count it.
drop policy if exists of_whoever_looked on reading;
create policy of_whoever_looked on reading as restrictive for select to kith_app
    using (page <> 'reconnecting' or (select kith.actor()) is null or account_id = (select kith.actor()));

drop policy if exists written on reading;
create policy written on reading for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and account_id is not distinct from (select kith.actor())
        and role = (select kith.role())
        and (emergency or not (select kith.in_emergency()))
        and (young_person_id = (select kith.seen_person())
            or young_person_id = any ((select kith.listed())::uuid[])
            or young_person_id in (select kith.people_seen())));

-- Sealing and checking the log read all lines of one organisation, and nothing beside them.
drop policy if exists sealed_and_checked on reading;
create policy sealed_and_checked on reading for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job seal', 'job verify'));

-- Whose lines the owner of the tables is erasing, in this transaction; null otherwise.
create or replace function kith.erasing() returns uuid language sql stable
return nullif(current_setting('kith.erasing', true), '')::uuid;

drop policy if exists found_to_erase on reading;
create policy found_to_erase on reading for select to kith_owner using (young_person_id = (select kith.erasing()));
drop policy if exists erased on reading;
create policy erased on reading for delete to kith_owner using (young_person_id = (select kith.erasing()));

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else. Whoever
-- erases acts as nobody, and PostgreSQL may ask whose organisation it is for an index.
drop policy if exists compared on reading;
create policy compared on reading for select to kith_owner
    using (organisation_id = (select case when kith.erasing() is null then kith.organisation() end) and (select kith.role()) = 'job verify');
