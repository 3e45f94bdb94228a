-- What somebody typed and has not sent, and the keys of what they sent: its author alone, and only while they still see the young person it
-- is for.
alter table draft enable row level security;
alter table draft force row level security;
grant select, insert, update (fields, sent, saved_at) on draft to kith_app;

drop policy if exists somebody_acts on draft;
create policy somebody_acts on draft as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on draft;
create policy own on draft for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.seen_person())
            else kith.sees_something_of(young_person_id) end
        and author_id = (select kith.actor()));

drop policy if exists kept on draft;
create policy kept on draft for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.seen_person())
        and author_id = (select kith.actor()));

drop policy if exists kept_again on draft;
create policy kept_again on draft for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.seen_person())
        and author_id = (select kith.actor()));
