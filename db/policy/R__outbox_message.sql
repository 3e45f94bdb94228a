-- Messages to be sent by e-mail or text: written by whoever causes them, in that transaction: of their own passkeys, of coming in and of codes that may come each person, of a
-- lost device and of a change of the account whoever says so (R__way_in_change.sql). A code to sign in with goes to an address or number of the young
-- person it lets in, asked for by them or by the job that signs in. A link for somebody of a service goes to their address there, caused by whoever lets them in. The job that sends reads them and says what came of each. Nobody reads one, themselves included; the administrator
-- counts what was not sent.
alter table outbox_message enable row level security;
alter table outbox_message force row level security;
grant select, insert, update (tries, next_try_at, sent_at, given_up_at, given_up_because, goes_by, handed_over_at, waits_because, ask_at, asked,
    outcome, outcome_at, typed_address) on outbox_message to kith_app;

drop policy if exists somebody_acts on outbox_message;
create policy somebody_acts on outbox_message as restrictive for all to kith_app using ((select kith.acting()));

-- Whether messages are being counted, for as long as that statement takes (kith.unsent_messages).
create or replace function kith.counting() returns boolean language sql stable
return coalesce(current_setting('kith.counting', true) = 'true', false);

drop policy if exists sent on outbox_message;
create policy sent on outbox_message for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) = 'job send' or (select kith.role()) = 'administrator' and (select kith.counting())));

drop policy if exists caused on outbox_message;
create policy caused on outbox_message for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and made_at = now() and next_try_at = now() and tries = 0 and sent_at is null and given_up_at is null
        and goes_by is null and handed_over_at is null and ask_at is null and outcome is null
        and (what in ('passkey made', 'passkey taken away', 'signed in by code', 'codes on', 'provider joined') and account_id = (select kith.actor())
            or what = 'sign-in code' and (account_id = (select kith.actor()) or (select kith.role()) = 'job sign-in')
                and contact_detail_id in (select d.id from contact_detail d join account a on a.young_person_id = d.young_person_id
                    where a.id = outbox_message.account_id and d.ended_at is null and d.kind in ('email', 'phone'))
            or what = 'partner link' and (select kith.role()) in ('worker', 'manager', 'administrator', 'partner lead')
                and partner_address_id in (select p.id from partner_address p join account a on a.id = p.account_id
                    where p.account_id = outbox_message.account_id and a.ended_at is null)
            or what = 'test' and (select kith.role()) = 'administrator' and account_id = (select kith.actor()) and typed_address is not null
            or what in ('device lost', 'address changed', 'number changed', 'name changed', 'account ended') and exists (select from way_in_change c
                where c.account_id = outbox_message.account_id and c.what = outbox_message.what and c.happened_at = now()
                  and c.said_by is not distinct from (select kith.actor()))));

drop policy if exists tried on outbox_message;
create policy tried on outbox_message for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job send');

-- How many messages were given up since a moment, by why; and nothing more of them. What is given up because no server is set is no news.
create or replace function kith.unsent_messages(since_ timestamptz, out no_address bigint, out refused bigint, out not_reached bigint)
returns record language plpgsql volatile as $$
begin
    perform set_config('kith.counting', 'true', true);
    select count(*) filter (where m.given_up_because = 'no address'), count(*) filter (where m.given_up_because = 'refused'),
           count(*) filter (where m.given_up_because = 'not reached')
      into no_address, refused, not_reached
      from outbox_message m where m.organisation_id = kith.organisation() and m.given_up_at > since_;
    perform set_config('kith.counting', '', true);
end $$;

-- What became of the messages made since a moment, and of those that wait, by way; and nothing more of them. Late is what took more than ten minutes.
create or replace function kith.messages_counted(since_ timestamptz) returns table (how text, state text, why text, many bigint)
language plpgsql volatile as $$
begin
    perform set_config('kith.counting', 'true', true);
    return query select coalesce(m.goes_by, ''),
            case when m.given_up_at is not null then 'given up'
                when m.goes_by = 'post' then 'on the list'
                when m.sent_at is null then 'waits' || case when m.made_at < kith.now() - interval '10 minutes' then ' late' else '' end
                when m.outcome in ('not arrived', 'no such address') then m.outcome
                else coalesce(m.outcome, 'sent') || case when m.sent_at > m.made_at + interval '10 minutes' then ' late' else '' end end,
            coalesce(m.given_up_because, case when m.sent_at is null then m.waits_because end, ''), count(*)
          from outbox_message m
         where m.organisation_id = kith.organisation() and (m.made_at > since_ or m.sent_at is null and m.given_up_at is null)
         group by 1, 2, 3 order by 2, 1, 3;
    perform set_config('kith.counting', '', true);
end $$;

-- How many messages were sent to try the gateway since a moment.
create or replace function kith.test_messages(since_ timestamptz) returns bigint language plpgsql volatile as $$
declare
    many bigint;
begin
    perform set_config('kith.counting', 'true', true);
    select count(*) into many from outbox_message m where m.organisation_id = kith.organisation() and m.what = 'test' and m.made_at > since_;
    perform set_config('kith.counting', '', true);
    return many;
end $$;

-- Of what somebody was given access to, by whoever it was, the young person is told: by triggers of emergency_access and section_grant,
-- with the owner's rights, since not everybody who gives it sees their account; once a transaction, and not what they gave themselves.
create or replace function kith.tell_of_access() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform set_config('kith.telling_of', new.young_person_id::text, true);
    insert into outbox_message (id, organisation_id, account_id, what)
    select md5(a.id || tg_argv[0] || now())::uuid, a.organisation_id, a.id, tg_argv[0] from account a
     where a.young_person_id = new.young_person_id and a.organisation_id = new.organisation_id and a.ended_at is null
       and a.id is distinct from kith.actor()
    on conflict do nothing;
    perform set_config('kith.telling_of', '', true);
    return null;
end $$;

-- So is whoever is told of managers (kith.tell_of_managers).
drop policy if exists told_of_access on outbox_message;
create policy told_of_access on outbox_message for insert to kith_owner
    with check (what in ('record opened', 'sharing begun', 'manager let in', 'last manager ended') and organisation_id = (select kith.organisation()));

-- The young person is told by message that somebody was given access, unless telling them would put somebody in danger; then once it is told.
create or replace trigger tell_of_access after insert on emergency_access for each row when (new.not_told_because is null)
    execute function kith.tell_of_access('record opened');
create or replace trigger tell_of_access_later after update of told_at on emergency_access for each row when (old.told_at is null and new.told_at is not null)
    execute function kith.tell_of_access('record opened');

-- The young person is told by message that somebody was given access, unless they gave it.
create or replace trigger tell_of_access after insert on section_grant for each row execute function kith.tell_of_access('sharing begun');
