-- Nobody has a right to these two tables, the application's role included: what is to be known of them stands in functions, and each says who may ask. What
-- is sent, and to whom, policy decides (R__outbox_message.sql). Times are those Kith goes by (now_).

create or replace function kith.must_be_young() returns void language plpgsql stable as $$
begin
    if kith.role() is distinct from 'young person' then
        raise exception 'codes are sent to young people alone' using errcode = '42501';
    end if;
end $$;

-- Somebody asks for a code. Whose the address is is not asked here: it takes as long for one that is nobody's.
create or replace function kith.code_asked(id_ uuid, address_hash_ bytea, browser_hash_ bytea, now_ timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    delete from sent_code where asked_at < now_ - interval '1 day';
    insert into sent_code (id, purpose, address_hash, browser_hash, asked_at) values (id_, 'sign in', address_hash_, browser_hash_, now_);
end $$;

-- Whose it is, once: from then on it can be sent.
create or replace function kith.code_whose(id_ uuid, out account_id uuid, out contact_detail_id uuid) returns setof record
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    return query update sent_code c set account_id = w.account_id, contact_detail_id = w.contact_detail_id
        from way_in_address w where c.id = id_ and c.account_id is null and w.address_hash = c.address_hash and w.ended_at is null
        returning w.account_id, w.contact_detail_id;
end $$;

-- A young person asks for one to prove that an address is theirs.
create or replace function kith.code_to_prove(id_ uuid, detail_ uuid, address_hash_ bytea, browser_hash_ bytea, now_ timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_be_young();
    delete from sent_code where asked_at < now_ - interval '1 day';
    insert into sent_code (id, purpose, address_hash, browser_hash, asked_at, account_id, contact_detail_id)
    values (id_, 'address', address_hash_, browser_hash_, now_, kith.actor(), detail_);
end $$;

-- By which message it goes out, and whether the browser that asked showed that it is known.
drop function if exists kith.code_queued(uuid, uuid);
create or replace function kith.code_queued(id_ uuid, message_ uuid, known_ boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_be_young();
    update sent_code set message_id = message_, known = known_ where id = id_ and account_id = kith.actor();
end $$;

-- It is made as it is sent, anew at each try; not where it is older than ten minutes, was used, or a newer one was asked for in the same browser. What is asked for
-- in another one leaves it as it is: nobody's asking takes a code away from whoever it was sent for.
create or replace function kith.code_made(message_ uuid, code_hash_ bytea, now_ timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if kith.role() is distinct from 'job send' then
        raise exception 'a code is made as it is sent' using errcode = '42501';
    end if;
    update sent_code c set code_hash = code_hash_
     where c.message_id = message_ and c.used_at is null and c.asked_at <= now_ and c.asked_at > now_ - interval '10 minutes'
       and (c.purpose <> 'sign in' or exists (select from way_in_address w
           where w.account_id = c.account_id and w.contact_detail_id = c.contact_detail_id and w.ended_at is null))
       and not exists (select from sent_code n where n.browser_hash = c.browser_hash and n.purpose = c.purpose
           and (n.asked_at, n.id) > (c.asked_at, c.id));
    return found;
end $$;

-- Somebody types a code, in the browser it was asked for in: the newest that was asked for there. After five tries it is none any more, nor once codes go
-- there no longer: whoever has a lost phone has the message on it too. What became of it is the same for a code of nobody.
-- Of one account fifteen wrong tries within a day are borne, in all browsers together in which no code of theirs was right before. Then none is right there
-- until a day is over: who guesses has fifteen in a million. In a browser that is known codes go on, and so do passkeys and what a worker makes.
drop function if exists kith.code_tried(text, bytea, bytea, timestamptz);
create or replace function kith.code_tried(
    purpose_ text, browser_hash_ bytea, code_hash_ bytea, now_ timestamptz,
    out became text, out account_id uuid, out contact_detail_id uuid, out address_hash bytea
) returns record language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    asked sent_code;
    borne boolean;
begin
    perform kith.must_sign_in();
    select c.* into asked from sent_code c where c.browser_hash = browser_hash_ and c.purpose = purpose_
        order by c.asked_at desc, c.id desc limit 1 for update;
    became := case when asked.id is null then 'none'
                   when asked.used_at is not null or asked.tries >= 5 then 'used up'
                   when asked.asked_at > now_ or asked.asked_at <= now_ - interval '10 minutes' then 'old'
                   when asked.tries = 4 then 'used up'
                   else 'wrong' end;
    if became in ('none', 'old') or asked.used_at is not null or asked.tries >= 5 then
        return;
    end if;
    if asked.account_id is not null then
        perform pg_advisory_xact_lock(hashtextextended('kith codes ' || asked.account_id, 0));
    end if;
    borne := asked.known or purpose_ <> 'sign in' or 15 > (
        select coalesce(sum(c.tries), 0) from sent_code c
         where c.account_id = asked.account_id and c.purpose = purpose_ and not c.known and c.used_at is null and c.asked_at > now_ - interval '1 day');
    update sent_code c set tries = c.tries + 1 where c.id = asked.id;
    if not borne or asked.code_hash is distinct from code_hash_ or asked.account_id is null
            or purpose_ = 'sign in' and not exists (select from way_in_address w
                where w.account_id = asked.account_id and w.contact_detail_id = asked.contact_detail_id and w.ended_at is null) then
        return;
    end if;
    update sent_code c set used_at = now_ where c.id = asked.id;
    became := 'right';
    account_id := asked.account_id;
    contact_detail_id := asked.contact_detail_id;
    address_hash := asked.address_hash;
end $$;

-- To which of one's own numbers and addresses the code went that is to prove it.
create or replace function kith.own_code_went(now_ timestamptz) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_be_young();
    return (select c.contact_detail_id from sent_code c
        where c.account_id = kith.actor() and c.purpose = 'address' and c.asked_at > now_ - interval '10 minutes'
        order by c.asked_at desc, c.id desc limit 1);
end $$;

-- Whether an organisation lets codes go to numbers ('phone') or to e-mail addresses.
create or replace function kith.codes_may_go(codes_ text, kind_ text) returns boolean language sql immutable
return (case kind_ when 'phone' then 'text' else 'email' end) = any (string_to_array(codes_, ', '));

-- From now on codes may go there, unless somebody else lets theirs go there: then nobody could tell whose one is; nor where their organisation lets none go. Proved again it changes nothing.
drop function if exists kith.address_proved(uuid, bytea, timestamptz);
create or replace function kith.address_proved(detail_ uuid, kind_ text, address_hash_ bytea, now_ timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_be_young();
    perform pg_advisory_xact_lock_shared(hashtextextended('kith codes go ' || kith.organisation(), 0));
    perform pg_advisory_xact_lock(hashtextextended('kith way in ' || encode(address_hash_, 'hex'), 0));
    if exists (select from way_in_address w where w.address_hash = address_hash_ and w.ended_at is null) then
        return exists (select from way_in_address w where w.address_hash = address_hash_ and w.ended_at is null
            and w.account_id = kith.actor() and w.contact_detail_id = detail_);
    end if;
    insert into way_in_address (account_id, contact_detail_id, address_hash, proved_at, organisation_id, kind)
    select kith.actor(), detail_, address_hash_, now_, o.id, kind_ from organisation o
     where o.id = kith.organisation() and kith.codes_may_go(o.codes, kind_);
    return found;
end $$;

-- Where one's own codes may go, and that they may go nowhere any more.
create or replace function kith.own_way_in_addresses(out contact_detail_id uuid, out proved_at timestamptz) returns setof record
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_be_young();
    return query select w.contact_detail_id, w.proved_at from way_in_address w where w.account_id = kith.actor() and w.ended_at is null;
end $$;

create or replace function kith.own_codes_off(now_ timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_be_young();
    update way_in_address set ended_at = now_ where account_id = kith.actor() and ended_at is null;
    return found;
end $$;

-- What an organisation lets codes go by no longer ends them for those of its young people who have them so.
create or replace function kith.codes_go_otherwise() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('kith codes go ' || new.id, 0));
    update way_in_address w set ended_at = now(), ended_by_organisation = true
     where w.organisation_id = new.id and w.ended_at is null and not kith.codes_may_go(new.codes, w.kind);
    return null;
end $$;
drop trigger if exists codes_go_otherwise on organisation;
create trigger codes_go_otherwise after update of codes on organisation for each row when (old.codes is distinct from new.codes)
    execute function kith.codes_go_otherwise();

drop policy if exists codes_go on organisation;
create policy codes_go on organisation for select to kith_owner
    using (id = (select kith.organisation()) and (select kith.role()) = 'young person');

-- Whether one's own were ended so within a month, and go nowhere since.
create or replace function kith.own_codes_ended() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_be_young();
    return exists (select from way_in_address w where w.account_id = kith.actor() and w.ended_by_organisation and w.ended_at > now() - interval '30 days')
        and not exists (select from way_in_address w where w.account_id = kith.actor() and w.ended_at is null);
end $$;

-- Whether any may go anywhere, for those who let young people in; not where.
create or replace function kith.codes_reach(account_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not kith.works_here() then
        raise exception 'asked by those who let young people in' using errcode = '42501';
    end if;
    return exists (select from way_in_address w where w.account_id = account_ and w.ended_at is null);
end $$;

-- What is said otherwise is another address: codes go there no longer, whoever said it.
create or replace function kith.address_said_otherwise() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update way_in_address set ended_at = new.ended_at where contact_detail_id = new.id and ended_at is null;
    return null;
end $$;
drop trigger if exists no_code_goes_there on contact_detail;
create trigger no_code_goes_there after update of ended_at on contact_detail for each row when (new.ended_at is not null)
    execute function kith.address_said_otherwise();

-- A lost device may be the phone that codes go to.
create or replace function kith.lost_device_gets_no_code() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update way_in_address set ended_at = now() where account_id = new.account_id and ended_at is null;
    return null;
end $$;
drop trigger if exists gets_no_code on way_in_change;
create trigger gets_no_code after insert on way_in_change for each row when (new.what = 'device lost')
    execute function kith.lost_device_gets_no_code();

revoke all on function kith.code_asked, kith.code_whose, kith.code_to_prove, kith.code_queued, kith.code_made, kith.code_tried, kith.own_code_went, kith.address_proved,
    kith.own_way_in_addresses, kith.own_codes_off, kith.own_codes_ended, kith.codes_reach from public;
grant execute on function kith.code_asked, kith.code_whose, kith.code_to_prove, kith.code_queued, kith.code_made, kith.code_tried, kith.own_code_went, kith.address_proved,
    kith.own_way_in_addresses, kith.own_codes_off, kith.own_codes_ended, kith.codes_reach to kith_app;
