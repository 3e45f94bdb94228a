-- Whether a number of a return is a young person's: seen by whoever sees them, and a number that is theirs while somebody looks for it in an emergency. Whoever answers for returns says so of anybody, a manager of two young
-- people of their teams; each as themselves and at this moment. What was said stays; only the undoing of a yes is added.
alter table child_number_answer enable row level security;
alter table child_number_answer force row level security;
grant select, insert, update (undone_at, undone_by, undone_because) on child_number_answer to kith_app;

drop policy if exists somebody_acts on child_number_answer;
create policy somebody_acts on child_number_answer as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on child_number_answer;
create policy seen on child_number_answer for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())
            or (select kith.sought()) is not null and (select kith.works_here()) and is_same and undone_at is null
                and kith.same_letters(kith.folded(number), (select kith.sought()))));

-- A manager knows of no number but those of their teams. The job that loads returns says it for whoever runs it at the command line.
drop policy if exists said on child_number_answer;
create policy said on child_number_answer for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and undone_at is null
        and said_at = (select kith.now())
        and said_by is not distinct from (select kith.actor())
        and young_person_id in (select y.id from young_person y where (select kith.role()) in ('analyst', 'job import')
            or (select kith.role()) = 'manager' and y.team_id = any ((select kith.teams())::uuid[]))
        and ((select kith.role()) <> 'manager'
            or number in (select y.child_number from young_person y where y.team_id = any ((select kith.teams())::uuid[]))));

drop policy if exists undone on child_number_answer;
create policy undone on child_number_answer for update to kith_app
    using (organisation_id = (select kith.organisation()) and is_same and undone_at is null
        and young_person_id in (select y.id from young_person y where (select kith.role()) = 'analyst'
            or (select kith.role()) = 'manager' and y.team_id = any ((select kith.teams())::uuid[])))
    with check (organisation_id = (select kith.organisation()) and undone_at = (select kith.now()) and undone_by = (select kith.actor()));
