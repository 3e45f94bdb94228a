-- An organisation: its own people see it, and jobs that go from one to the next find which there are. Setting Kith up makes it; its administrator names
-- it; loading a return moves the day it is covered to.
alter table organisation enable row level security;
alter table organisation force row level security;
grant select, insert, update on organisation to kith_app;

drop policy if exists somebody_acts on organisation;
create policy somebody_acts on organisation as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on organisation;
create policy own on organisation for select to kith_app
    using (id = (select kith.organisation()) or (select kith.role()) in ('job install', 'job measures', 'job scan', 'job seal', 'job verify', 'job send'));

drop policy if exists made_by_install on organisation;
create policy made_by_install on organisation for insert to kith_app
    with check ((select kith.role()) = 'job install');

drop policy if exists kept_up on organisation;
create policy kept_up on organisation for update to kith_app
    using ((id = (select kith.organisation()) and (select kith.role()) in ('administrator', 'manager', 'job import'))
        or (select kith.role()) = 'job install');
