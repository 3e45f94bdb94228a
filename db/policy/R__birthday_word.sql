-- What changes on a birthday, as an organisation says it: read by its young people and those who work with them. Managers say it, as themselves and now.
-- What was said is never changed.
alter table birthday_word enable row level security;
alter table birthday_word force row level security;
grant select, insert on birthday_word to kith_app;

drop policy if exists somebody_acts on birthday_word;
create policy somebody_acts on birthday_word as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on birthday_word;
create policy seen on birthday_word for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager'));

drop policy if exists said on birthday_word;
create policy said on birthday_word for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and said_by = (select kith.actor())
        and kith.is_now(said_at));
