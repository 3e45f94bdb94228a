-- How far an organisation's log is settled: kept by the job that seals, read by the command that checks. It sees those of all, so that a log is missed
-- whose organisation is gone.
alter table reading_sealing enable row level security;
alter table reading_sealing force row level security;
grant select, insert, update on reading_sealing to kith_app;

drop policy if exists somebody_acts on reading_sealing;
create policy somebody_acts on reading_sealing as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reading_sealing;
create policy seen on reading_sealing for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal' or (select kith.role()) = 'job verify');

drop policy if exists sealed on reading_sealing;
create policy sealed on reading_sealing for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal');

drop policy if exists moved_on on reading_sealing;
create policy moved_on on reading_sealing for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal');
