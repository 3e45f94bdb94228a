-- That somebody works at the service they come in from: said by the service's lead, or by a manager who made none of their links, was not let in by whoever
-- did, and has been here a week (kith.stands_by). Each as themselves, now, and only while it waits: an account waits from a link that somebody else than the
-- lead made on, and where it does, nothing that is shared reaches it (kith.begin). Who lets partners in reads who said it. Nobody changes or removes one.
alter table partner_word enable row level security;
alter table partner_word force row level security;
grant select, insert on partner_word to kith_app;

drop policy if exists somebody_acts on partner_word;
create policy somebody_acts on partner_word as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on partner_word;
create policy seen on partner_word for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('worker', 'manager', 'administrator')
            or (select kith.role()) = 'partner lead' and account_id in (select a.id from account a where a.service_id = (select kith.service()))));

-- Whether somebody may be the second person of an account: neither did they make one of its links, under whatever account of theirs, nor did one of those
-- who made them let them in, nor did they come by a link of the last seven days themselves.
create or replace function kith.stands_by(account_ uuid, who_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return not kith.came_lately(who_) and not exists (select from invitation i where i.account_id = account_
        and (kith.one_person(i.made_by, who_) or exists (select from invitation w where w.account_id = who_ and w.made_by = i.made_by)));
end $$;
grant execute on function kith.stands_by(uuid, uuid) to kith_app;

drop policy if exists said on partner_word;
create policy said on partner_word for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and account_id in (select a.id from account a where a.waits and a.ended_at is null and a.organisation_id = (select kith.organisation()))
        and case (select kith.role())
            when 'manager' then kith.stands_by(account_id, (select kith.actor()))
            when 'partner lead' then account_id in (select a.id from account a where a.service_id = (select kith.service())) end);

create or replace function kith.waits_no_more() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update account a set waits = false where a.id = new.account_id;
    return null;
end $$;

drop trigger if exists waits_no_more on partner_word;
create trigger waits_no_more after insert on partner_word for each row execute function kith.waits_no_more();

-- Whoever made a link could hold it, so with each the account waits: not where the service's own lead made it, who says by it that they work there; nor
-- for the one person of a service with which nothing was ever shared, since whoever shares with it then reads who that is.
create or replace function kith.waits_for_a_word() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update account a
       set waits = not (kith.role() = 'partner lead' or not (
            exists (select from account b where b.service_id = a.service_id and b.id <> a.id)
            or exists (select from section_grant g where g.recipient_id in (a.service_id, a.id))
            or kith.was_asked_for_help(a.service_id)))
     where a.id = new.account_id and a.service_id is not null and a.organisation_id = new.organisation_id;
    return null;
end $$;

drop trigger if exists waits_for_a_word on invitation;
create trigger waits_for_a_word after insert on invitation for each row execute function kith.waits_for_a_word();
