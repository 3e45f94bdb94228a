-- That something is kept back from a young person, why, and when it is looked at again: they see it themselves, and their team. Only staff
-- keep something back or let it go; in an emergency they keep back only what they wrote themselves, and nobody lets it go.
alter table withheld enable row level security;
alter table withheld force row level security;
grant select, insert, update (ended_at, ended_by, ended_because) on withheld to kith_app;

drop policy if exists somebody_acts on withheld;
create policy somebody_acts on withheld as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on withheld;
create policy seen on withheld for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists kept_back on withheld;
create policy kept_back on withheld for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.whole_person())
        and entry_id in (select e.id from entry e where e.young_person_id = (select kith.person()) and not e.by_young_person
            and (not (select kith.in_emergency()) or e.author_id = (select kith.actor())))
        and (select kith.own_person()) is null
        and made_by = (select kith.actor()));

drop policy if exists let_go on withheld;
create policy let_go on withheld for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (select kith.own_person()) is null
        and not (select kith.in_emergency())
        and ended_at is null)
    with check (ended_by = (select kith.actor()));
