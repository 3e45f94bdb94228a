-- Nobody has a right to these two tables, the application's role included: who comes in by the provider of identities is found, joined and invited by functions
-- that each say who may ask. Whom the provider vouched for is said by the job that signs people in. Times are those Kith goes by (now_).

-- Whose account somebody is who is known so.
create or replace function kith.provider_account(known_by_ bytea) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    return (select p.account_id from provider_account p where p.known_by = known_by_);
end $$;

-- Who was invited with an address, and by whom; whether they may come is for whoever asks to find out (ComingIn).
create or replace function kith.provider_invited(email_hash_ bytea, now_ timestamptz) returns table (account_id uuid, made_by uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    return query select i.account_id, i.made_by from provider_invitation i
        where i.email_hash = email_hash_ and i.used_at is null and i.made_at <= now_ and i.expires_at > now_;
end $$;

-- Joins them, once: of two at once one is joined.
create or replace function kith.provider_joined(account_ uuid, known_by_ bytea, now_ timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    update provider_invitation set used_at = now_ where account_id = account_ and used_at is null and expires_at > now_;
    if not found then
        return false;
    end if;
    insert into provider_account values (account_, known_by_, now_, now_) on conflict do nothing;
    return found;
end $$;

create or replace function kith.provider_came(account_ uuid, now_ timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    update provider_account set last_came_at = now_ where account_id = account_;
end $$;

-- The provider said no: every session of theirs ends, and none begins but by the provider, until it lets them in again. Administrators come by a
-- passkey alone and have no line here.
create or replace function kith.provider_no(account_ uuid, now_ timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    update provider_account set said_no_at = now_ where account_id = account_;
    if found then
        delete from session where account_id = account_;
    end if;
end $$;

create or replace function kith.provider_no_is_over(account_ uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    update provider_account set said_no_at = null where account_id = account_ and said_no_at is not null;
end $$;

create or replace function kith.provider_said_no(account_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    return exists (select from provider_account p where p.account_id = account_ and p.said_no_at is not null);
end $$;

-- Somebody signed in lets themselves be known so, in place of what they were known by before. False where that is somebody else.
create or replace function kith.provider_own_joined(known_by_ bytea, now_ timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if kith.actor() is null or kith.own_person() is not null or kith.role() = 'administrator' then
        raise exception 'whoever works here and is no administrator joins themselves' using errcode = '42501';
    end if;
    if exists (select from provider_account p where p.known_by = known_by_ and p.account_id <> kith.actor()) then
        return false;
    end if;
    insert into provider_account values (kith.actor(), known_by_, now_, now_)
        on conflict (account_id) do update set known_by = excluded.known_by, joined_at = excluded.joined_at,
            last_came_at = excluded.last_came_at;
    return true;
end $$;

-- The administrator invites somebody who works here to come in so; inviting them anew takes the place of it.
create or replace function kith.provider_invite(account_ uuid, email_hash_ bytea, now_ timestamptz, expires_ timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if kith.role() is distinct from 'administrator' or account_ = kith.actor()
            or not exists (select from account a where a.id = account_ and a.organisation_id = kith.organisation()
                and a.young_person_id is null and a.role <> 'administrator' and a.ended_at is null)
            or exists (select from provider_account p where p.account_id = account_) or not kith.second_person(account_, kith.actor()) then
        return false;
    end if;
    insert into provider_invitation values (account_, email_hash_, kith.actor(), now_, expires_, null)
        on conflict (account_id) do update set email_hash = excluded.email_hash, made_by = excluded.made_by, made_at = excluded.made_at,
            expires_at = excluded.expires_at, used_at = null;
    return true;
end $$;

-- How it stands with an account, for the administrator and for themselves.
create or replace function kith.provider_state(account_ uuid, out joined_at timestamptz, out invited_until timestamptz) returns record
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if account_ is distinct from kith.actor() and not (kith.role() = 'administrator'
            and exists (select from account a where a.id = account_ and a.organisation_id = kith.organisation())) then
        return;
    end if;
    joined_at := (select p.joined_at from provider_account p where p.account_id = account_);
    invited_until := (select i.expires_at from provider_invitation i where i.account_id = account_ and i.used_at is null);
end $$;

-- Whether somebody comes in so: nobody makes a link for them then, so that nobody else comes in as them.
create or replace function kith.comes_in_elsewhere(account_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (select from provider_account p where p.account_id = account_);
end $$;

create or replace function kith.came_in_elsewhere_at(account_ uuid) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return (select p.last_came_at from provider_account p where p.account_id = account_);
end $$;

-- A lost device may be one that the provider lets in without a word: they join anew.
create or replace function kith.lost_device_is_not_vouched_for() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from provider_account where account_id = new.account_id;
    delete from provider_invitation where account_id = new.account_id and used_at is null;
    return null;
end $$;
create or replace trigger is_not_vouched_for after insert on way_in_change for each row when (new.what = 'device lost')
    execute function kith.lost_device_is_not_vouched_for();

-- Asking again whether somebody is still there: whoever is first to find that it is time asks, and others go on meanwhile.
create or replace function kith.provider_turn(id_hash_ bytea, asked_before_ timestamptz, now_ timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    update session set elsewhere_asked_at = now_ where id_hash = id_hash_ and elsewhere_asked_at <= asked_before_;
    return found;
end $$;

create or replace function kith.provider_yes(id_hash_ bytea, kept_ bytea, now_ timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform kith.must_sign_in();
    update session set elsewhere_yes_at = now_, elsewhere_kept = kept_ where id_hash = id_hash_;
    update provider_account p set last_came_at = now_ from session s where s.id_hash = id_hash_ and p.account_id = s.account_id;
end $$;

-- The provider says that a session of theirs has ended; or that all of somebody have.
create or replace function kith.provider_session_ended(known_ bytea) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    many bigint;
begin
    perform kith.must_sign_in();
    delete from session where elsewhere_known = known_;
    get diagnostics many = row_count;
    return many;
end $$;

create or replace function kith.provider_sessions_ended(known_by_ bytea) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    many bigint;
begin
    perform kith.must_sign_in();
    delete from session s where s.elsewhere_known is not null
        and s.account_id = (select p.account_id from provider_account p where p.known_by = known_by_);
    get diagnostics many = row_count;
    return many;
end $$;

revoke all on function kith.provider_account, kith.provider_invited, kith.provider_joined, kith.provider_came, kith.provider_no, kith.provider_no_is_over, kith.provider_said_no, kith.provider_own_joined, kith.provider_invite,
    kith.provider_state, kith.comes_in_elsewhere, kith.came_in_elsewhere_at, kith.provider_turn, kith.provider_yes, kith.provider_session_ended,
    kith.provider_sessions_ended from public;
grant execute on function kith.provider_account, kith.provider_invited, kith.provider_joined, kith.provider_came, kith.provider_no, kith.provider_no_is_over, kith.provider_said_no, kith.provider_own_joined, kith.provider_invite,
    kith.provider_state, kith.comes_in_elsewhere, kith.came_in_elsewhere_at, kith.provider_turn, kith.provider_yes, kith.provider_session_ended,
    kith.provider_sessions_ended to kith_app;
