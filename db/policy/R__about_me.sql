-- What a young person wants people to know of them: theirs alone, seen and said. What of it goes with an introduction they say there, in its steps.
alter table about_me enable row level security;
alter table about_me force row level security;
grant select, insert on about_me to kith_app;

drop policy if exists somebody_acts on about_me;
create policy somebody_acts on about_me as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on about_me;
create policy own on about_me for select to kith_app
    using (organisation_id = (select kith.organisation()) and young_person_id = (select kith.own_person()));

drop policy if exists said on about_me;
create policy said on about_me for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.own_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at));
