-- What rows said before: seen by whoever sees the young person, written by the trigger of whoever changed the row, never changed.
alter table history enable row level security;
alter table history force row level security;
grant select, insert on history to kith_app;

drop policy if exists somebody_acts on history;
create policy somebody_acts on history as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on history;
create policy seen on history for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

drop policy if exists kept on history;
create policy kept on history for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and ended_by is not distinct from (select kith.actor())
        and ended_by_role = (select kith.role())
        and (young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));
