-- The e-mail address somebody of a service is let in by: said by whoever lets its people in, as themselves and now, of an account that has not ended, and where
-- domains are named for the service, at one of those alone: a subdomain is another domain. Read by the same, and by the job that sends a link there, while
-- that waits. What was said is never changed.
alter table partner_address enable row level security;
alter table partner_address force row level security;
grant select, insert on partner_address to kith_app;

drop policy if exists somebody_acts on partner_address;
create policy somebody_acts on partner_address as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on partner_address;
create policy seen on partner_address for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('worker', 'manager', 'administrator')
            or (select kith.role()) = 'partner lead' and account_id in (select a.id from account a where a.service_id = (select kith.service()))));

-- To which of these a link waits to be sent: the job that sends knows these, and no others.
create or replace function kith.links_written_to() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.role() = 'job send' then array(select m.partner_address_id from outbox_message m
        where m.organisation_id = kith.organisation() and m.partner_address_id is not null and m.sent_at is null and m.given_up_at is null) else '{}' end;
end $$;
grant execute on function kith.links_written_to() to kith_app;

drop policy if exists written_to on partner_address;
create policy written_to on partner_address for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job send'
        and id = any ((select kith.links_written_to())::uuid[]));

drop policy if exists said on partner_address;
create policy said on partner_address for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and account_id in (select a.id from account a where a.service_id is not null and a.ended_at is null)
        and ((select kith.role()) in ('worker', 'manager', 'administrator')
            or (select kith.role()) = 'partner lead' and account_id in (select a.id from account a where a.service_id = (select kith.service())))
        and coalesce((select d.domains = '{}' or lower(split_part(partner_address.address, '@', 2)) = any (d.domains)
                from service_domains d join account a on a.service_id = d.service_id
               where a.id = partner_address.account_id order by d.number desc limit 1), true));
