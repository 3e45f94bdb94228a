-- Up to where checkpoints of an organisation's log were exported: kept by the job that seals. The command that checks sees those of all, so that a log is
-- missed whose organisation is gone.
alter table checkpoint_export enable row level security;
alter table checkpoint_export force row level security;
grant select, insert, update on checkpoint_export to kith_app;

drop policy if exists somebody_acts on checkpoint_export;
create policy somebody_acts on checkpoint_export as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on checkpoint_export;
create policy seen on checkpoint_export for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal' or (select kith.role()) = 'job verify');

drop policy if exists sealed on checkpoint_export;
create policy sealed on checkpoint_export for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal');

drop policy if exists moved_on on checkpoint_export;
create policy moved_on on checkpoint_export for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal');
