-- What somebody typed and has not sent, and the keys of what they sent: its author alone, and only while they still see the young person it
-- is for.
alter table draft enable row level security;
alter table draft force row level security;
grant select, insert, update (fields, sent, saved_at) on draft to kith_app;

drop policy if exists somebody_acts on draft;
create policy somebody_acts on draft as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on draft;
create policy own on draft for all to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and case when young_person_id = (select kith.person())
            then young_person_id = (select n.young_person_id from person_name n where n.young_person_id = (select kith.person()))
            else young_person_id in (select n.young_person_id from person_name n) end
        and author_id = (select kith.actor()));
