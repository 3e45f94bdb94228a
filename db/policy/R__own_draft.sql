-- What somebody typed in a form that is about no young person, and the keys of what they sent there: its author alone.
alter table own_draft enable row level security;
alter table own_draft force row level security;
grant select, insert, update (fields, sent, saved_at) on own_draft to kith_app;

drop policy if exists somebody_acts on own_draft;
create policy somebody_acts on own_draft as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on own_draft;
create policy own on own_draft for all to kith_app
    using (organisation_id = (select kith.organisation()) and author_id = (select kith.actor()));
