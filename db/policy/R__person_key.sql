-- Keys for what is just for oneself, sealed: a young person reads and makes their own. Nobody else sees that there is one, and nobody,
-- the application included, changes or removes one: what it sealed would be lost.
alter table person_key enable row level security;
alter table person_key force row level security;
grant select, insert on person_key to kith_app;

drop policy if exists somebody_acts on person_key;
create policy somebody_acts on person_key as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on person_key;
create policy own on person_key for select to kith_app
    using (organisation_id = (select kith.organisation()) and young_person_id = (select kith.own_person()));

drop policy if exists made on person_key;
create policy made on person_key for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and young_person_id = (select kith.own_person()));
