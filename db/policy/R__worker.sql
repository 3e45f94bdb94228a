-- Workers as returns name them: everybody in the organisation sees who works with young people, partners do not. A return makes them; a manager or analyst
-- joins one to an account.
alter table worker enable row level security;
alter table worker force row level security;
grant select, insert, update on worker to kith_app;

drop policy if exists somebody_acts on worker;
create policy somebody_acts on worker as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own_organisation on worker;
create policy own_organisation on worker for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.service()) is null);

drop policy if exists made on worker;
create policy made on worker for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists joined on worker;
create policy joined on worker for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'analyst', 'job import'));

-- Which account it is, for kith.of_one_address (R__account.sql), and nowhere else.
drop policy if exists compared on worker;
create policy compared on worker for select to kith_owner
    using ((select current_setting('kith.role', true)) = 'job sign-in'
        or organisation_id = (select nullif(current_setting('kith.organisation', true), '')::uuid));
