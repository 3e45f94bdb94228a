-- Nobody has a right to these tables, the application's role included: there is no list of sessions to be had but of one's own, and a session is begun by the job
-- that signs people in and by nobody else. Whoever knows an id finds that one session. Times are those Kith goes by (now_).

create or replace function kith.must_sign_in() returns void language plpgsql stable as $$
begin
    if kith.role() is distinct from 'job sign-in' then
        raise exception 'sessions begin and end by the job that signs people in' using errcode = '42501';
    end if;
end $$;

-- A session that has lasted twelve hours is over, however busy; and one that nobody has used for half an hour, or a quarter of one while they arrive. On the
-- phone of which a young person says that it is their own one lasts thirty days, and ends when nobody has used it for fourteen.
create or replace function kith.session_lives(found session, now_ timestamptz) returns boolean language sql stable
return found.signed_in_at > now_ - case when found.own_phone then interval '30 days' else interval '12 hours' end
   and found.last_used_at > now_ - case when found.arriving then interval '15 minutes' when found.own_phone then interval '14 days' else interval '30 minutes' end;

-- The session of an id while it lives. That it is used is written down once a minute, not with every page.
create or replace function kith.session_found(id_hash_ bytea, now_ timestamptz) returns setof session
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    found_ session;
begin
    select * into found_ from session s where s.id_hash = id_hash_;
    if found_.id_hash is null or not kith.session_lives(found_, now_) then
        return;
    end if;
    if found_.last_used_at < now_ - interval '1 minute' then
        update session set last_used_at = now_ where id_hash = id_hash_;
    end if;
    return next found_;
end $$;

-- Of one that began elsewhere it is written down what it is called there, and what is kept of it. None begins here for whoever the provider of identities
-- said no of, and who says so at the same moment is waited for; they are signed in nowhere then.
-- From which network is known by its keyed hash alone: whether they signed in from there before, a day ago or more, so that whoever came in as them has no
-- known network that day. Who has no earlier day to compare with is told nothing. Each network is forgotten after ninety days.
drop function if exists kith.session_begun(bytea, uuid, boolean, bytea, timestamptz, text, timestamptz);
drop function if exists kith.session_begun(bytea, uuid, boolean, bytea, timestamptz, text, uuid, timestamptz);
drop function if exists kith.session_begun(bytea, uuid, boolean, bytea, timestamptz, text, uuid, bytea, bytea, timestamptz);
create or replace function kith.session_begun(
    id_hash_ bytea, account_ uuid, arriving_ boolean, came_by_ bytea, shown_ timestamptz, device_ text, passkey_ uuid,
    known_ bytea, kept_ bytea, network_ bytea, place_ text, now_ timestamptz
) returns void language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before_ boolean;
begin
    perform kith.must_sign_in();
    perform from provider_account p where p.account_id = account_ for share;
    if known_ is null and exists (select from provider_account p where p.account_id = account_ and p.said_no_at is not null) then
        return;
    end if;
    delete from session s where s.last_used_at < now_ - interval '30 minutes' and not kith.session_lives(s, now_);
    delete from known_network k where k.last_at < now_ - interval '90 days';
    if network_ is not null then
        select bool_or(k.network = network_) into before_ from known_network k
         where k.account_id = account_ and k.first_at < now_ - interval '1 day';
    end if;
    insert into session (id_hash, account_id, arriving, came_by, signed_in_at, shown_at, last_used_at, device, passkey_id,
        elsewhere_known, elsewhere_kept, elsewhere_yes_at, elsewhere_asked_at, network, place, network_known)
    values (id_hash_, account_, arriving_, came_by_, now_, shown_, now_, device_, passkey_, known_, kept_,
        case when known_ is not null then now_ end, case when known_ is not null then now_ end, network_, place_, before_);
    if network_ is not null and not arriving_ then
        insert into known_network as k values (account_, network_, now_, now_) on conflict (account_id, network) do update set last_at = now_;
    end if;
end $$;

-- A passkey that whoever acts just made, or the line of a code that just let them in, is told of with where that was.
create or replace function kith.way_in_from(id_ uuid, network_ bytea, place_ text, now_ timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update way_in_change c set place = place_, network_known = (
            select bool_or(k.network = network_) from known_network k where k.account_id = c.account_id and k.first_at < now_ - interval '1 day')
     where c.account_id = kith.actor() and c.happened_at > now() - interval '10 minutes' and c.place is null and c.network_known is null
       and (c.what = 'passkey made' and c.passkey_id = id_ or c.what = 'came in by code' and c.id = id_);
end $$;

-- They showed again that it is them: the same session under another id.
create or replace function kith.session_renewed(former_ bytea, id_hash_ bytea, account_ uuid, shown_ timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    update session set id_hash = id_hash_, shown_at = shown_ where id_hash = former_ and account_id = account_;
end $$;

create or replace function kith.session_ended(id_hash_ bytea) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    delete from session where id_hash = id_hash_;
end;

create or replace function kith.sessions_ended(account_ uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    delete from session where account_id = account_;
end $$;

-- Where whoever acts is signed in, and ending that: their own sessions alone, each known by the hash of its id. Which passkey one began with is
-- known until it is taken away; and whether it began in the network of the one they look with, where both are known.
drop function if exists kith.own_sessions(timestamptz);
create or replace function kith.own_sessions(now_ timestamptz, here_ bytea)
returns table (id_hash bytea, signed_in_at timestamptz, last_used_at timestamptz, device text, passkey_id uuid, own_phone boolean, place text,
    network_known boolean, network_here boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return query select s.id_hash, s.signed_in_at, s.last_used_at, s.device, s.passkey_id, s.own_phone, s.place, s.network_known,
            s.id_hash <> here_ and s.network is not null
                and s.network in (select h.network from session h where h.id_hash = here_ and h.account_id = kith.actor())
        from session s
        where s.account_id = kith.actor() and not s.arriving and kith.session_lives(s, now_)
        order by s.last_used_at desc, s.signed_in_at desc, s.id_hash;
end $$;

-- One of them; or all but the one that is kept, or of those all that began with a passkey.
create or replace function kith.own_session_ended(id_hash_ bytea) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    delete from session s where s.id_hash = id_hash_ and s.account_id = kith.actor();
end;

create or replace function kith.own_others_ended(kept_ bytea, passkey_ uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
    delete from session s where s.id_hash <> kept_ and s.account_id = kith.actor() and (passkey_ is null or s.passkey_id = passkey_);
end;

-- That the phone a session is on is one's own, or is not: young people alone say it, and of a session that began with a passkey, since whoever came by a code
-- may be somebody who reads their messages. Answers whether it is so now.
create or replace function kith.own_phone_said(id_hash_ bytea, own_ boolean) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if kith.role() is distinct from 'young person' then
        raise exception 'said by young people alone' using errcode = '42501';
    end if;
    update session s set own_phone = own_
     where s.id_hash = id_hash_ and s.account_id = kith.actor() and not s.arriving and (s.passkey_id is not null or not own_);
    return found;
end $$;

-- Whether this is the first answer to what a passkey was asked. It is remembered for a day by PostgreSQL's own clock, far longer than an answer is good for,
-- and by no moment that somebody says: whoever asks with a later one would have what was answered forgotten, and answer with it again.
drop function if exists kith.challenge_answered(bytea, timestamptz, timestamptz);
create or replace function kith.challenge_answered(hash_ bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from answered_challenge where until < now();
    insert into answered_challenge values (hash_, now() + interval '1 day') on conflict do nothing;
    return found;
end $$;

revoke all on function kith.session_found, kith.session_begun, kith.session_renewed, kith.session_ended, kith.sessions_ended,
    kith.own_sessions, kith.way_in_from, kith.own_session_ended, kith.own_others_ended, kith.own_phone_said, kith.challenge_answered from public;
grant execute on function kith.session_found, kith.session_begun, kith.session_renewed, kith.session_ended, kith.sessions_ended,
    kith.own_sessions, kith.way_in_from, kith.own_session_ended, kith.own_others_ended, kith.own_phone_said, kith.challenge_answered to kith_app;
grant select on challenge_key to kith_app;
