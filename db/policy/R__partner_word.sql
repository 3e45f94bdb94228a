-- That somebody works at the service they come in from, or here: of a service said by its lead, or by a manager who made none of their links, was not let in by
-- whoever did, and has been here a week; of somebody who works here by a manager, by another administrator, or where no manager is here by a worker (kith.stands_by). Each as themselves, now, and only
-- while it waits: an account waits from a link that somebody else than the lead made on, and from when it comes in by the provider of identities; where it does, nothing that is shared reaches it, nor does it see or
-- do anything here (kith.begin). Beside that the managers of a team say that they know of whom an administrator put into it. Who lets people in reads who said it.
-- Nobody changes or removes one.
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

-- Who made the links of an account, and who invited it to come in by the provider of identities.
create or replace function kith.makers(account_ uuid) returns uuid[] language plpgsql stable as $$
begin
    return array(select i.made_by from invitation i where i.account_id = account_
        union select p.made_by from provider_invitation p where p.account_id = account_);
end $$;

-- Whether whoever made a link is somebody, under another account too; by no name that the maker gave them, or one who renames others would have no second person.
create or replace function kith.is_maker(maker_ uuid, who_ uuid) returns boolean language plpgsql stable as $$
begin
    return maker_ = who_ or kith.of_one_name_not_given_by(maker_, who_, maker_) and not kith.told_apart(maker_, who_)
        or kith.of_one_address(maker_, who_);
end $$;

create or replace function kith.one_let_in_the_other(one_ uuid, other_ uuid) returns boolean language plpgsql stable as $$
begin
    return coalesce(one_ = any (kith.makers(other_)), false) or coalesce(other_ = any (kith.makers(one_)), false);
end $$;

-- Whether somebody may be the second person of an account: neither did they make one of its links, under whatever account of theirs, nor did one of those
-- who made them let them in, nor did they come by a link of the last seven days themselves. Of somebody who works here a manager may whom whoever made the
-- link let in, and on their first day: an administrator lets everybody in, and a manager who was made up waits for a word too. Two administrators of whom one
-- let the other in are no two people, nor is one who came by a link of the last seven days. Where no manager is here, whoever works with young people may:
-- whom an administrator lets in after the last manager sees nothing until one of them says so.
create or replace function kith.has_a_manager(organisation_ uuid, but_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from account m where m.organisation_id = organisation_ and m.role = 'manager' and m.id is distinct from but_
        and not m.waits and m.ended_at is null and kith.has_come_in(m.id));
end $$;

create or replace function kith.stands_by(account_ uuid, who_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if exists (select from account a where a.id = account_ and a.service_id is null) then
        return exists (select from account w where w.id = who_ and not w.waits and w.ended_at is null
            and (w.role in ('manager', 'administrator') or w.role = 'worker' and not kith.has_a_manager(w.organisation_id, account_))
            and not exists (select from unnest(kith.makers(account_)) maker where kith.is_maker(maker, who_)
                or w.role = 'administrator' and (kith.came_lately(who_) or kith.one_let_in_the_other(who_, maker))));
    end if;
    return not kith.came_lately(who_) and not exists (select from unnest(kith.makers(account_)) maker
        where kith.is_maker(maker, who_) or maker = any (kith.makers(who_)));
end $$;
grant execute on function kith.stands_by(uuid, uuid) to kith_app;

-- Who works here and waits, whom the actor sees; found by the index of those who wait, however few accounts there were when that was planned.
create or replace function kith.waiting_colleagues() returns uuid[] language plpgsql stable
    set enable_seqscan = off set enable_bitmapscan = off as $$
begin
    return array(select a.id from account a where a.organisation_id = kith.organisation() and a.waits and a.service_id is null and a.ended_at is null);
end $$;
grant execute on function kith.waiting_colleagues() to kith_app;

-- Whom an administrator put into a team of the manager who acts, or of the worker where it has no manager, or a group at the provider of identities, by which
-- they put themselves there; until somebody said that they know of it. Told whatever anybody is called. An administrator sees nothing by it.
create or replace function kith.put_beside_me() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.role() in ('manager', 'worker') then array(select m.account_id from team_member m
        where m.team_id = any (kith.teams()) and m.put_by is not null and m.until is null and m.account_id <> kith.actor()
          and not exists (select from account a where a.id = m.account_id and a.role = 'administrator')
          and (kith.role() = 'manager' or not exists (select from team_member o join account a on a.id = o.account_id
              where o.team_id = m.team_id and o.until is null and a.role = 'manager' and a.ended_at is null and not a.waits))
          and not exists (select from partner_word w where w.account_id = m.account_id and w.said_at >= m.since)) else '{}' end;
end $$;
grant execute on function kith.put_beside_me() to kith_app;

drop policy if exists said on partner_word;
create policy said on partner_word for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and account_id in (select a.id from account a where (a.waits or a.id = any ((select kith.put_beside_me())::uuid[])) and a.ended_at is null
            and a.organisation_id = (select kith.organisation()))
        and case (select kith.role())
            when 'manager' then account_id in (select a.id from account a where not a.waits) or kith.stands_by(account_id, (select kith.actor()))
            when 'worker' then account_id in (select a.id from account a where a.service_id is null
                and (not a.waits or kith.stands_by(a.id, (select kith.actor()))))
            when 'administrator' then kith.stands_by(account_id, (select kith.actor()))
                and account_id in (select a.id from account a where a.service_id is null)
            when 'partner lead' then account_id in (select a.id from account a where a.service_id = (select kith.service())) end);

create or replace function kith.waits_no_more() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update account a set waits = false where a.id = new.account_id;
    return null;
end $$;

drop trigger if exists waits_no_more on partner_word;
create trigger waits_no_more after insert on partner_word for each row execute function kith.waits_no_more();

-- Whether somebody came in, by a link or by the provider of identities, or was never sent anything to come in by.
create or replace function kith.has_come_in(account_ uuid) returns boolean language plpgsql stable as $$
begin
    return kith.comes_in_elsewhere(account_)
        or exists (select from invitation i where i.account_id = account_ and i.used_at is not null)
        or exists (select from provider_invitation p where p.account_id = account_ and p.used_at is not null)
        or not exists (select from invitation i where i.account_id = account_)
            and not exists (select from provider_invitation p where p.account_id = account_);
end $$;

-- Whoever made a link could hold it, so with each the account waits: not where the service's own lead made it, who says by it that they work there; nor
-- for the one person of a service with which nothing was ever shared, since whoever shares with it then reads who that is. Somebody who works here waits where
-- there is another manager or worker who came in, whether or not they could say it, or another administrator who did, of whom and of the maker neither let the
-- other in. Workers count since they say it where no manager is here.
-- After a lost device two people let them in, and it stays as it is.
create or replace function kith.let_wait(account_ uuid, maker_ uuid, made_as_ text) returns void language plpgsql volatile as $$
begin
    update account a
       set waits = not (made_as_ = 'partner lead' or not (
            exists (select from account b where b.service_id = a.service_id and b.id <> a.id)
            or exists (select from section_grant g where g.recipient_id in (a.service_id, a.id))
            or kith.was_asked_for_help(a.service_id)))
     where a.id = account_ and a.service_id is not null and a.organisation_id = kith.organisation();
    if made_as_ = 'administrator' and not exists (select from way_in_change c
            where c.account_id = account_ and c.what = 'device lost' and c.said_by is not null) then
        update account a
           set waits = exists (select from account w where w.organisation_id = a.organisation_id and w.role in ('manager', 'worker', 'administrator')
                and w.id not in (a.id, maker_) and w.ended_at is null and not w.waits
                and (w.role <> 'administrator' or not kith.one_let_in_the_other(maker_, w.id)) and kith.has_come_in(w.id))
         where a.id = account_ and a.service_id is null and a.role in ('worker', 'manager', 'analyst') and a.organisation_id = kith.organisation();
    end if;
end $$;

create or replace function kith.waits_for_a_word() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if new.organisation_id = kith.organisation() then
        perform kith.let_wait(new.account_id, new.made_by, kith.role());
    end if;
    return null;
end $$;

drop trigger if exists waits_for_a_word on invitation;
create trigger waits_for_a_word after insert on invitation for each row execute function kith.waits_for_a_word();

-- Whoever comes in by the provider of identities waits from then on, whatever was said before: an administrator chose the address that it vouches for.
-- The job that signs in says of which organisation it is, or they do not come in.
create or replace function kith.vouched_for_waits_too() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not exists (select from account a where a.id = new.account_id and a.organisation_id = kith.organisation()) then
        raise exception 'whoever comes in by the provider waits in their organisation' using errcode = '42501';
    end if;
    perform kith.let_wait(new.account_id, new.made_by, 'administrator');
    return null;
end $$;

create or replace trigger waits_too after update of used_at on provider_invitation for each row when (old.used_at is null and new.used_at is not null)
    execute function kith.vouched_for_waits_too();

-- Whom an administrator lets in as a manager, or to answer for returns, and that they ended the last manager's account, is told at once: to every manager, to
-- whoever works in the teams concerned, to other administrators; where nobody is left who works with young people, to each young person who comes in, of
-- workers too. Asked and written with the owner's rights: whoever is told is not seen by the administrator.
create or replace function kith.tell_of_managers() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    about_ uuid;
    what_ text := tg_argv[0];
    alone_ boolean;
    told_ uuid[];
    who_ record;
begin
    if kith.role() is distinct from 'administrator' then
        return null;
    end if;
    if tg_table_name = 'account' then
        about_ := new.id;
    else
        about_ := new.account_id;
    end if;
    select a.* into who_ from account a where a.id = about_ and a.organisation_id = kith.organisation();
    alone_ := not exists (select from account w where w.organisation_id = kith.organisation() and w.role in ('worker', 'manager') and w.ended_at is null
        and not w.waits and w.id <> about_);
    if who_.id is null or who_.service_id is not null
            or what_ = 'last manager ended' and (who_.role <> 'manager' or kith.has_a_manager(who_.organisation_id, about_))
            or what_ = 'manager let in' and (who_.role not in ('manager', 'analyst') and not (alone_ and who_.role = 'worker')
                or (select count(*) from invitation i where i.account_id = about_) + (select count(*) from provider_invitation p where p.account_id = about_) > 1) then
        return null;
    end if;
    perform set_config('kith.telling_all', who_.organisation_id::text, true);
    told_ := array(select a.id from account a
         where a.organisation_id = who_.organisation_id and a.ended_at is null and not a.waits and a.service_id is null and a.id not in (about_, kith.actor())
           and (a.young_person_id is null and (a.role in ('manager', 'administrator') or a.role = 'worker' and (what_ = 'last manager ended' or who_.role = 'analyst'
                    or exists (select from team_member m join team_member n on n.team_id = m.team_id and n.account_id = about_ and n.until is null
                        where m.account_id = a.id and m.until is null)))
                or a.young_person_id is not null and alone_));
    insert into way_in_change (organisation_id, account_id, what, label, said_by)
        select who_.organisation_id, t.id, what_, left(who_.name, 60), kith.actor() from unnest(told_) t (id);
    insert into outbox_message (organisation_id, account_id, what) select who_.organisation_id, t.id, what_ from unnest(told_) t (id);
    perform set_config('kith.telling_all', '', true);
    return null;
end $$;

create or replace trigger tell_of_managers after insert on invitation for each row execute function kith.tell_of_managers('manager let in');
create or replace trigger tell_of_managers after insert on provider_invitation for each row execute function kith.tell_of_managers('manager let in');
create or replace trigger tell_of_managers after update of ended_at on account for each row when (old.ended_at is null and new.ended_at is not null)
    execute function kith.tell_of_managers('last manager ended');

drop policy if exists told_of_managers on way_in_change;
create policy told_of_managers on way_in_change for insert to kith_owner
    with check (organisation_id = (select nullif(current_setting('kith.telling_all', true), '')::uuid)
        and what in ('manager let in', 'last manager ended') and said_by = (select kith.actor()));
drop policy if exists told_of_managers on account;
create policy told_of_managers on account for select to kith_owner
    using (organisation_id = (select nullif(current_setting('kith.telling_all', true), '')::uuid));
drop policy if exists told_of_managers on team_member;
create policy told_of_managers on team_member for select to kith_owner
    using (organisation_id = (select nullif(current_setting('kith.telling_all', true), '')::uuid));
