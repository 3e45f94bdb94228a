-- How often each young person met whom in each year, by numbers alone: read by the job that works out figures and by nobody else, and kept in
-- kith.catch_ups, with the owner's rights.
alter table catch_up_year enable row level security;
alter table catch_up_year force row level security;
grant select on catch_up_year to kith_app;

drop policy if exists somebody_acts on catch_up_year;
create policy somebody_acts on catch_up_year as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on catch_up_year;
create policy seen on catch_up_year for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job measures');

drop policy if exists counted on catch_up_year;
create policy counted on catch_up_year to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job measures');
