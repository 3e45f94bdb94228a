-- How the young person sees what an entry says: seen wherever the entry is seen. Only they write it; nobody changes it.
alter table own_account enable row level security;
alter table own_account force row level security;
grant select, insert on own_account to kith_app;

drop policy if exists somebody_acts on own_account;
create policy somebody_acts on own_account as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on own_account;
create policy seen on own_account for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (young_person_id = (select kith.whole_person())
            or case when young_person_id = (select kith.person())
                then entry_id in (select kith.entries())
                else young_person_id in (select kith.young_people()) end));

drop policy if exists written on own_account;
create policy written on own_account for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and entry_id in (select kith.entries())
        and young_person_id = (select kith.own_person()) and author_id = (select kith.actor()));
