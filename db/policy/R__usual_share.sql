-- What a share is usually for and how long it runs: read by whoever shares, young people and those who work with them. Managers say it, as themselves and
-- now. What was said is never changed.
alter table usual_share enable row level security;
alter table usual_share force row level security;
grant select, insert on usual_share to kith_app;

drop policy if exists somebody_acts on usual_share;
create policy somebody_acts on usual_share as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on usual_share;
create policy seen on usual_share for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager'));

drop policy if exists said on usual_share;
create policy said on usual_share for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and said_by = (select kith.actor())
        and kith.is_now(said_at));
