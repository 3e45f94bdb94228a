-- What somebody has opened, when last and on which page: theirs alone. The page of a record shows none of the words of what may be hard to read, so
-- nobody has read such an entry there; and what is opened again is opened on its own page.
alter table entry_opened enable row level security;
alter table entry_opened force row level security;
grant select, insert, update (opened_at, page) on entry_opened to kith_app;

drop policy if exists somebody_acts on entry_opened;
create policy somebody_acts on entry_opened as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on entry_opened;
create policy own on entry_opened for select to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));

drop policy if exists opened on entry_opened;
create policy opened on entry_opened for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.person())
        and exists (select from entry e where e.id = entry_id and e.young_person_id = (select kith.person()))
        and account_id = (select kith.actor())
        and (page = 'entry' or entry_id not in (select h.entry_id from hard_mark h where h.young_person_id = (select kith.person()) and h.ended_at is null)));

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on entry_opened;
create policy compared on entry_opened for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');
drop policy if exists opened_again on entry_opened;
create policy opened_again on entry_opened for update to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()))
    with check (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()) and page = 'entry');
