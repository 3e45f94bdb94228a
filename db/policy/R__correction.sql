-- What the young person asks to be put right: they ask, somebody of their team answers, once, and not in an emergency.
alter table correction enable row level security;
alter table correction force row level security;
grant select, insert, update (answered_by, answered_at, changed, answer) on correction to kith_app;

drop policy if exists somebody_acts on correction;
create policy somebody_acts on correction as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on correction;
create policy seen on correction for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists asked on correction;
create policy asked on correction for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and entry_id in (select kith.entries())
        and young_person_id = (select kith.own_person()) and asked_by = (select kith.actor()) and answered_by is null);

drop policy if exists answered on correction;
create policy answered on correction for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people()))
        and (select kith.own_person()) is null and not (select kith.in_emergency()) and answered_by is null)
    with check (answered_by = (select kith.actor()));
