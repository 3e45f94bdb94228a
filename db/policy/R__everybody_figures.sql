-- What each year was like for all young people of an organisation, without small numbers: seen by whoever answers for all of them, and worked out by the
-- jobs that load returns and that count. Whoever works with young people counts those they see from the record itself.
alter table everybody_figures enable row level security;
alter table everybody_figures force row level security;
grant select, insert, delete on everybody_figures to kith_app;

drop policy if exists somebody_acts on everybody_figures;
create policy somebody_acts on everybody_figures as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on everybody_figures;
create policy seen on everybody_figures for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('analyst', 'job import', 'job measures'));

drop policy if exists counted on everybody_figures;
create policy counted on everybody_figures for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job import', 'job measures'));

drop policy if exists counted_anew on everybody_figures;
create policy counted_anew on everybody_figures for delete to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job import', 'job measures'));
