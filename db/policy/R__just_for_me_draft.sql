-- What a young person typed for themselves alone and has not kept: theirs, sealed.
alter table just_for_me_draft enable row level security;
alter table just_for_me_draft force row level security;
grant select, insert, update (saved_at, sealed), delete on just_for_me_draft to kith_app;

drop policy if exists somebody_acts on just_for_me_draft;
create policy somebody_acts on just_for_me_draft as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on just_for_me_draft;
create policy own on just_for_me_draft for all to kith_app
    using (organisation_id = (select kith.organisation()) and young_person_id = (select kith.own_person()));
