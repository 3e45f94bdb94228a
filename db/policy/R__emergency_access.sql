-- Opened in an emergency: whoever opened it sees that they did, the team it is told to sees it, and the young person, unless telling them at
-- once would put somebody in danger, until it has been told. It opens the record for an hour; it is never changed, only told and seen.
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
grant select, insert, update (told_at, told_by, seen_at, seen_by, review_on) on emergency_access to kith_app;

drop policy if exists somebody_acts on emergency_access;
create policy somebody_acts on emergency_access as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on emergency_access;
create policy seen on emergency_access for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (account_id = (select kith.actor()) and (select kith.works_here())
            or team_id = any ((select kith.teams())::uuid[]) and (select kith.works_here())
            or young_person_id = (select kith.own_person()) and (not_told_because is null or told_at is not null)));

drop policy if exists opened on emergency_access;
create policy opened on emergency_access for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and opened_at = (select kith.now()) and ends_at = opened_at + interval '1 hour'
        and told_at is null and seen_at is null
        and (young_person_id, team_id) in (select y.id, y.team_id from young_person y where y.id = (select kith.person())));

drop policy if exists told on emergency_access;
create policy told on emergency_access for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager' and team_id = any ((select kith.teams())::uuid[])
        and account_id <> (select kith.actor()))
    with check (organisation_id = (select kith.organisation())
        and (told_by is null or told_by = (select kith.actor()) or told_at < (select kith.now()))
        and (seen_by is null or seen_by = (select kith.actor()) or seen_at < (select kith.now())));
