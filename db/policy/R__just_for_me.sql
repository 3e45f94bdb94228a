-- What a young person writes for themselves alone: theirs, sealed, and nobody else sees that it is there. They may throw it away; a version
-- is never changed.
alter table just_for_me enable row level security;
alter table just_for_me force row level security;
grant select, insert, delete on just_for_me to kith_app;

drop policy if exists somebody_acts on just_for_me;
create policy somebody_acts on just_for_me as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on just_for_me;
create policy own on just_for_me for all to kith_app
    using (organisation_id = (select kith.organisation()) and young_person_id = (select kith.own_person()));
