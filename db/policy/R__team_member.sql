-- Who belongs to which team, from when until when. This decides whose records a worker or manager sees, so only the administrator sets it, each in their own
-- name: the team's managers are told (kith.put_beside_me, R__partner_word.sql); and of whoever comes in by the provider of identities the job that signs
-- in, by the groups they are in there: by those they put themselves there, so that managers are told of it too.
alter table team_member enable row level security;
alter table team_member force row level security;
grant select, insert, update on team_member to kith_app;

drop policy if exists somebody_acts on team_member;
create policy somebody_acts on team_member as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists colleagues on team_member;
create policy colleagues on team_member for select to kith_app
    using (account_id = (select kith.actor()) or organisation_id = (select kith.organisation()) and (select kith.service()) is null);

drop policy if exists joined on team_member;
create policy joined on team_member for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('administrator', 'job install')
        and put_by is not distinct from (select kith.actor()));

drop policy if exists left_team on team_member;
create policy left_team on team_member for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator');

drop policy if exists joined_by_group on team_member;
create policy joined_by_group on team_member for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job sign-in' and kith.comes_in_elsewhere(account_id)
        and put_by = account_id);

drop policy if exists left_group on team_member;
create policy left_group on team_member for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job sign-in' and kith.comes_in_elsewhere(account_id));

-- Whoever begins a transaction, of themselves: in kith.teams_and_emergencies, with the owner's rights.
drop policy if exists begun on team_member;
create policy begun on team_member for select to kith_owner using (account_id = (select kith.actor()));
