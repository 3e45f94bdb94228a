-- Messages to be sent by e-mail: written by whoever causes them, in that transaction: of their own passkeys each person, of a lost device and of a
-- change of the account whoever says so (R__way_in_change.sql). The job that sends reads them and says what came of each. Nobody reads one, themselves included; the administrator
-- counts what was not sent.
alter table outbox_message enable row level security;
alter table outbox_message force row level security;
grant select, insert, update (tries, next_try_at, sent_at, given_up_at, given_up_because) on outbox_message to kith_app;

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
        and (what in ('passkey made', 'passkey taken away') and account_id = (select kith.actor())
            or what in ('device lost', 'address changed', 'name changed', 'account ended') and exists (select from way_in_change c
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
