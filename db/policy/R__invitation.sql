-- One-time links, as hashes, each in the name of whoever makes it. The administrator makes them and sees which wait; only signing in uses them. For a
-- young person their team makes one, for a partner their service too, and where mail domains are named for that, of somebody alone whose address stands at one of them. Nobody makes one for somebody who has a passkey, or comes in elsewhere; and where one person said that
-- their device is lost, a second one makes the next, whom nobody made up for it (kith.second_person below, R__way_in_change.sql). A young person who is moved to
-- another team is not let in by a link of the team before: it is ended with the move, and one that
-- was ended ran out the moment it was made.
alter table invitation enable row level security;
alter table invitation force row level security;
grant select, insert, update on invitation to kith_app;

drop policy if exists somebody_acts on invitation;
create policy somebody_acts on invitation as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists waiting on invitation;
create policy waiting on invitation for select to kith_app
    using ((select kith.role()) = 'job sign-in' or organisation_id = (select kith.organisation()) and (select kith.role()) in ('administrator', 'job install')
        or account_id in (select a.id from account a where a.young_person_id = (select kith.moving())));

-- Whether somebody came by a link that was made less than a week ago. Whoever has not been here a week neither says that a device is lost nor makes the
-- link after it: who invites others could make up both of the two people it takes, and a week is long enough for others to see who is new.
create or replace function kith.came_lately(account_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.organisation();
    return exists (select from invitation i where i.account_id = account_ and i.made_at > kith.now() - interval '7 days')
        or exists (select from provider_invitation i where i.account_id = account_ and i.made_at > kith.now() - interval '7 days');
end $$;
grant execute on function kith.came_lately(uuid) to kith_app;

-- Whether somebody may make the link of an account: always, unless somebody else who works here said last that its device is lost. Then not whoever said
-- it, under whatever account of theirs, not who came lately, and neither of two of whom one let the other in. Of what whoever runs the server says,
-- anybody is the second person.
create or replace function kith.second_person(account_ uuid, maker uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    first_ uuid := (select c.said_by from way_in_change c where c.account_id = account_ and c.what = 'device lost'
        order by c.happened_at desc, c.id desc limit 1);
begin
    return first_ is null or maker is null or not kith.one_person(first_, maker) and not kith.came_lately(maker)
        and not exists (select from invitation i where i.account_id = maker and i.made_by = first_ or i.account_id = first_ and i.made_by = maker)
        and not exists (select from provider_invitation i
            where i.account_id = maker and i.made_by = first_ or i.account_id = first_ and i.made_by = maker);
end $$;
grant execute on function kith.second_person(uuid, uuid) to kith_app;

-- Looked at by these two, with the owner's rights, and nowhere else.
drop policy if exists who_came on invitation;
create policy who_came on invitation for select to kith_owner
    using (organisation_id = (select kith.organisation()) or (select kith.role()) = 'job sign-in');

drop policy if exists made on invitation;
create policy made on invitation for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and made_by is not distinct from (select kith.actor())
        and account_id not in (select p.account_id from passkey p) and not kith.comes_in_elsewhere(account_id)
        and ((select kith.role()) = 'job install' or kith.second_person(account_id, (select kith.actor())))
        and ((select kith.role()) = 'job install'
            or coalesce((select d.domains = '{}' or coalesce((select lower(split_part(p.address, '@', 2)) from partner_address p
                        where p.account_id = invitation.account_id order by p.said_at desc, p.id desc limit 1) = any (d.domains), false)
                    from service_domains d join account a on a.service_id = d.service_id
                   where a.id = invitation.account_id order by d.number desc limit 1), true))
        and ((select kith.role()) = 'job install'
            or (select kith.role()) = 'administrator' and account_id in (select a.id from account a where a.young_person_id is null)
            or (select kith.role()) = 'partner lead' and account_id in (select a.id from account a where a.service_id = (select kith.service()))
            or (select kith.works_here())
                and account_id in (select a.id from account a where a.service_id is not null
                    or a.young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])))));

drop policy if exists used on invitation;
create policy used on invitation for update to kith_app
    using ((select kith.role()) = 'job sign-in'
        or account_id in (select a.id from account a where a.young_person_id = (select kith.moving())))
    with check ((select kith.role()) = 'job sign-in' or expires_at = made_at);
