-- The leaves of an organisation's sealed log: the job that seals adds them, the command that checks reads them, nobody changes or removes one.
alter table reading_leaf enable row level security;
alter table reading_leaf force row level security;
grant select, insert on reading_leaf to kith_app;

drop policy if exists somebody_acts on reading_leaf;
create policy somebody_acts on reading_leaf as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reading_leaf;
create policy seen on reading_leaf for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job seal', 'job verify'));

drop policy if exists sealed on reading_leaf;
create policy sealed on reading_leaf for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal');

drop policy if exists known_to_erasing on reading_leaf;
create policy known_to_erasing on reading_leaf for select to kith_owner using ((select kith.erasing()) is not null);
