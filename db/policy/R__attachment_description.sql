-- What was said of a photo or a paper before: seen by the young person and their team where they see it, written by the trigger of whoever describes it anew, never changed.
alter table attachment_description enable row level security;
alter table attachment_description force row level security;
grant select, insert on attachment_description to kith_app;

drop policy if exists somebody_acts on attachment_description;
create policy somebody_acts on attachment_description as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on attachment_description;
create policy seen on attachment_description for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select y.id from young_person y where y.id = (select kith.person()))
        and attachment_id in (select a.id from attachment a where a.young_person_id = (select kith.person())));

drop policy if exists kept on attachment_description;
create policy kept on attachment_description for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and changed_by = (select kith.actor())
        and young_person_id = (select kith.person())
        and attachment_id in (select a.id from attachment a where a.young_person_id = (select kith.person())
            and a.added_by = (select kith.actor())));
