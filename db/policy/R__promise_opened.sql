-- How much was said of a promise when somebody opened it: theirs alone, and nobody else is told that they read it. Written by whoever sees the promise,
-- as themselves.
alter table promise_opened enable row level security;
alter table promise_opened force row level security;
grant select, insert on promise_opened to kith_app;

drop policy if exists somebody_acts on promise_opened;
create policy somebody_acts on promise_opened as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on promise_opened;
create policy own on promise_opened for select to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));

drop policy if exists opened on promise_opened;
create policy opened on promise_opened for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and young_person_id = (select kith.whole_person())
        and account_id = (select kith.actor()));
