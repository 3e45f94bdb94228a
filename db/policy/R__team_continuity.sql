-- How much the young people of each team met the same people, by numbers alone: seen by whoever answers for the returns of all of them, and worked out
-- by the job that counts, and from days with workers by the job that loads the returns they are from. Whoever works with young people counts those they see from the record itself.
alter table team_continuity enable row level security;
alter table team_continuity force row level security;
grant select, insert, delete on team_continuity to kith_app;

drop policy if exists somebody_acts on team_continuity;
create policy somebody_acts on team_continuity as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on team_continuity;
create policy seen on team_continuity for select to kith_app
    using (organisation_id = (select kith.organisation()) and ((select kith.role()) in ('analyst', 'job measures') or (select kith.role()) = 'job import' and source = 'days'));

drop policy if exists counted on team_continuity;
create policy counted on team_continuity for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and ((select kith.role()) = 'job measures' or (select kith.role()) = 'job import' and source = 'days'));

drop policy if exists counted_anew on team_continuity;
create policy counted_anew on team_continuity for delete to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) = 'job measures' or (select kith.role()) = 'job import' and source = 'days'));
