-- One-time links, as hashes, each in the name of whoever makes it. The administrator makes them and sees which wait; only signing in uses them. For a
-- young person their team makes one, for a partner their service too. Nobody makes one for somebody who has a passkey; and whoever said that their
-- device is lost does not make the next, so that nobody alone comes in as somebody else (R__way_in_change.sql). A young person who is moved to
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

drop policy if exists made on invitation;
create policy made on invitation for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and made_by is not distinct from (select kith.actor())
        and account_id not in (select p.account_id from passkey p)
        and ((select kith.role()) = 'job install' or (select c.said_by from way_in_change c
            where c.account_id = invitation.account_id and c.what = 'device lost'
            order by c.happened_at desc, c.id desc limit 1) is distinct from (select kith.actor()))
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
