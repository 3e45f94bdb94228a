-- What an entry said before: seen by the young person and their team where they see the entry, written by the trigger of whoever may change it, as it
-- stands. Its words never change; one with a passage that is kept back since, or of what was written to several at once, is kept back from the young person,
-- in an emergency only by whoever wrote it.
alter table entry_version enable row level security;
alter table entry_version force row level security;
grant select, insert, update (withheld) on entry_version to kith_app;

drop policy if exists somebody_acts on entry_version;
create policy somebody_acts on entry_version as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on entry_version;
create policy seen on entry_version for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.whole_person())
        and entry_id in (select kith.entries())
        and (not withheld or (select kith.own_person()) is null));

drop policy if exists kept on entry_version;
create policy kept on entry_version for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.seen_person())
        and exists (select from entry e where e.id = entry_id and e.young_person_id = (select kith.person())
            and e.version = entry_version.version and e.title = entry_version.title and e.body = entry_version.body
            and written_by = coalesce(e.changed_by, e.author_id)
            and (e.author_id = (select kith.actor())
                or (select kith.own_person()) is null and e.young_person_id = (select kith.whole_person()) and not e.by_young_person)));

drop policy if exists kept_back on entry_version;
create policy kept_back on entry_version for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.whole_person())
        and entry_id in (select e.id from entry e where e.young_person_id = (select kith.person())
            and (not (select kith.in_emergency()) or e.author_id = (select kith.actor())))
        and (select kith.own_person()) is null);

-- What was written to several at once is put right where it named one of them: what it said before is read by the team alone, whoever agrees to be named since.
create or replace function kith.named_others_perhaps() returns trigger language plpgsql as $$
begin
    new.withheld := new.withheld or exists (select from group_part p where p.entry_id = new.entry_id);
    return new;
end $$;
create or replace trigger named_others_perhaps before insert on entry_version for each row execute function kith.named_others_perhaps();
