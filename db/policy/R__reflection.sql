-- What a worker writes for themselves of a young person they work with: theirs alone. No colleague, no manager and not the young person sees that it is
-- there. They may throw it away; nothing of it is changed.
alter table reflection enable row level security;
alter table reflection force row level security;
grant select, insert, delete on reflection to kith_app;

drop policy if exists somebody_acts on reflection;
create policy somebody_acts on reflection as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on reflection;
create policy own on reflection for select to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here())
        and account_id = (select kith.actor()));

drop policy if exists written on reflection;
create policy written on reflection for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and account_id = (select kith.actor())
        and kith.is_now(written_at));

drop policy if exists thrown_away on reflection;
create policy thrown_away on reflection for delete to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here())
        and account_id = (select kith.actor()));
