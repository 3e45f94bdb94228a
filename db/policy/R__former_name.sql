-- What somebody who works here or at a service was called before: seen by themselves and the administrator, by no partner and no young person;
-- whoever checks the log compares it with the name that is sealed.
-- A line is added by whoever changes the name, in their own name; nobody changes or removes one.
alter table former_name enable row level security;
alter table former_name force row level security;
grant select, insert on former_name to kith_app;

drop policy if exists somebody_acts on former_name;
create policy somebody_acts on former_name as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on former_name;
create policy seen on former_name for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.service()) is null
        and (account_id = (select kith.actor()) or (select kith.role()) in ('administrator', 'job verify')));

drop policy if exists kept on former_name;
create policy kept on former_name for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and ended_by = (select kith.actor())
        and ended_by_role = (select kith.role())
        and account_id in (select a.id from account a
            where a.young_person_id is null
                and (a.id = (select kith.actor()) or (select kith.role()) = 'administrator'
                    or (select kith.role()) = 'partner lead' and a.service_id = (select kith.service()))));

-- Whether two accounts were ever called the same, which takes two people's word: in kith.of_one_name (R__account.sql), and nowhere else.
drop policy if exists compared on former_name;
create policy compared on former_name for select to kith_owner
    using (organisation_id = (select kith.organisation()) or (select kith.role()) = 'job sign-in');
