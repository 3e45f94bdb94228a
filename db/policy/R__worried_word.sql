-- Whom young people can call, as their organisation says it: read by them and those who work with them. Managers say it, as themselves and now. What was said
-- is never changed.
alter table worried_word enable row level security;
alter table worried_word force row level security;
grant select, insert on worried_word to kith_app;

drop policy if exists somebody_acts on worried_word;
create policy somebody_acts on worried_word as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on worried_word;
create policy seen on worried_word for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager'));

drop policy if exists said on worried_word;
create policy said on worried_word for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and said_by = (select kith.actor())
        and kith.is_now(said_at));
