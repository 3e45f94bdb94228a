-- Looking again whether a young person can be told of an emergency: a manager of the team it is told to adds one, within 28 days, and who
-- works in that team sees them. Never the young person, whom they are about, and never whoever opened it; nobody changes or removes one.
alter table emergency_review enable row level security;
alter table emergency_review force row level security;
grant select, insert on emergency_review to kith_app;

drop policy if exists somebody_acts on emergency_review;
create policy somebody_acts on emergency_review as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on emergency_review;
create policy seen on emergency_review for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and emergency_id in (select e.id from emergency_access e join young_person y on y.id = e.young_person_id where y.team_id = any ((select kith.teams())::uuid[])));

drop policy if exists looked_again on emergency_review;
create policy looked_again on emergency_review for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and made_by = (select kith.actor()) and made_at = (select kith.now())
        and review_on between made_at::date and made_at::date + 29
        and emergency_id in (select e.id from emergency_access e join young_person y on y.id = e.young_person_id where y.team_id = any ((select kith.teams())::uuid[])
            and not kith.one_person(e.account_id, (select kith.actor())) and e.not_told_because is not null and e.told_at is null));

-- Whether somebody looked again in time: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on emergency_review;
create policy compared on emergency_review for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');
