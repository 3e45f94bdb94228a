-- The stages by which an organisation speaks of how people get to know each other: its young people and those who work here read them, managers and
-- administrators enter them. A version is added and never changed.
alter table together_stage enable row level security;
alter table together_stage force row level security;
grant select, insert on together_stage to kith_app;

drop policy if exists somebody_acts on together_stage;
create policy somebody_acts on together_stage as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on together_stage;
create policy seen on together_stage for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager', 'administrator'));

drop policy if exists entered on together_stage;
create policy entered on together_stage for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('manager', 'administrator')
        and said_by = (select kith.actor())
        and kith.is_now(said_at));
