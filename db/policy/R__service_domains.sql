-- At which mail domains people of a service have their addresses: said by managers and administrators, as themselves and now, of a service that has not ended;
-- read by whoever lets its people in. What was said is never changed.
alter table service_domains enable row level security;
alter table service_domains force row level security;
grant select, insert on service_domains to kith_app;

drop policy if exists somebody_acts on service_domains;
create policy somebody_acts on service_domains as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on service_domains;
create policy seen on service_domains for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('worker', 'manager', 'administrator')
            or (select kith.role()) = 'partner lead' and service_id = (select kith.service())));

drop policy if exists said on service_domains;
create policy said on service_domains for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('manager', 'administrator')
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and service_id in (select s.id from service s where s.ended_at is null));
