-- Accounts: everybody in the organisation sees who works here. That a young person has one is seen by whoever sees the young person.
-- A partner sees who works at their service, who works with young people here, and who else wrote what is shared with them.
-- The administrator invites and ends them, their team lets a young person in, those who work with young people invite partners, and a
-- service looks after its own people; its lead or a manager says who else is a lead; each person keeps their own name and language, and
-- a young person whether they leave quickly.
-- Signing in looks an account up before anybody is signed in, so that job sees all of them.
alter table account enable row level security;
alter table account force row level security;
grant select, insert, update (name, about, ended_at, language, leaves_quickly) on account to kith_app;

drop policy if exists somebody_acts on account;
create policy somebody_acts on account as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists colleagues on account;
create policy colleagues on account for select to kith_app
    using (id = (select kith.actor()) or (select kith.role()) in ('job sign-in', 'job install')
        or organisation_id = (select kith.organisation())
            and case when (select kith.service()) is null
                then young_person_id is null
                    or young_person_id = (select kith.whole_person())
                    or young_person_id in (select kith.young_people())
                else service_id = (select kith.service()) or role in ('worker', 'manager') or id = any ((select kith.writers())::uuid[]) end);
drop function if exists kith.wrote_to_me(uuid);

-- The job that sends messages, of a young person's account, while one to them waits.
drop policy if exists written_to on account;
create policy written_to on account for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job send' and id = any ((select kith.written_to())::uuid[]));

drop policy if exists invited on account;
create policy invited on account for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and ((select kith.role()) = 'job install'
            or young_person_id is null and (select kith.role()) = 'administrator' and role <> 'partner lead'
            or ((select kith.role()) = 'manager' or role <> 'partner lead') and (select kith.works_here()) and service_id in (select s.id from service s where s.ended_at is null)
            or (select kith.role()) = 'partner lead' and service_id = (select kith.service())
            or (select kith.works_here())
                and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))));

drop policy if exists kept_up on account;
create policy kept_up on account for update to kith_app
    using (organisation_id = (select kith.organisation())
            and (id = (select kith.actor()) or young_person_id is null and (select kith.role()) = 'administrator'
                or (select kith.role()) = 'partner lead' and service_id = (select kith.service()))
        or (select kith.role()) = 'job sign-in');

-- Of what somebody else changes they are told.
create or replace function kith.tell_of_account() returns trigger language plpgsql as $$
begin
    if new.id is distinct from kith.actor() and new.young_person_id is null and new.organisation_id = kith.organisation() then
        if new.name <> old.name and old.name <> '' then
            perform kith.tell_of_change(new.id, 'name changed', false, null, null);
        end if;
        if old.ended_at is null and new.ended_at is not null then
            perform kith.tell_of_change(new.id, 'account ended', false, null, null);
        end if;
    end if;
    return null;
end $$;
drop trigger if exists tell_of_account on account;
create trigger tell_of_account after update of name, ended_at on account for each row execute function kith.tell_of_account();

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on account;
create policy compared on account for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');

-- Compared with one another, and with what they were called before: in kith.of_one_name, with the owner's rights, which says yes or no. Also where a link is
-- used, which is asked by the job that signs in, of no organisation.
drop policy if exists named on account;
create policy named on account for select to kith_owner
    using ((organisation_id = (select kith.organisation()) or (select kith.role()) = 'job sign-in') and young_person_id is null);

-- As others gave it: as they were invited, and as an administrator put it right, who is not the one that asks by it to be nobody else's second person.
-- What somebody calls themselves makes them nobody else.
create or replace function kith.of_one_name_not_given_by(one_ uuid, other_ uuid, giver_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (
        with called as (
            select f.account_id, f.name, f.ended_by_role = 'administrator' and f.ended_by is distinct from f.account_id
                   and coalesce(f.ended_by <> giver_, true) as next_by_others, f.ended_at, f.id
              from former_name f where f.account_id in (one_, other_)
            union all select a.id, a.name, null, 'infinity', a.id from account a where a.id in (one_, other_)),
        given as (
            select c.account_id, kith.folded(c.name) as folded
              from (select x.*, lag(x.next_by_others, 1, true) over (partition by x.account_id order by x.ended_at, x.id) as by_others from called x) c
             where c.by_others)
        select from given x join given y on y.folded = x.folded where x.account_id = one_ and y.account_id = other_ and x.folded <> '');
end $$;

create or replace function kith.of_one_name(one_ uuid, other_ uuid) returns boolean language plpgsql stable as $$
begin
    return kith.of_one_name_not_given_by(one_, other_, null);
end $$;

-- Whether somebody else here is called so: whoever took that name would speak as them. So nobody gives it to themselves, nor does the lead of a service
-- to one of theirs: an administrator does, to somebody else. What people were called before is told to nobody by this.
create or replace function kith.is_name_of_another(account_ uuid, name_ text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (select from account a where a.id <> account_ and a.folded_name = kith.folded(name_) and a.folded_name <> '');
end $$;

create or replace function kith.only_a_name_of_ones_own() returns trigger language plpgsql as $$
begin
    if old.name <> '' and kith.folded(new.name) <> kith.folded(old.name) and new.young_person_id is null
            and (new.id = nullif(current_setting('kith.actor', true), '')::uuid or current_setting('kith.role', true) = 'partner lead') and kith.is_name_of_another(new.id, new.name) then
        raise exception 'somebody else here is called so' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger only_a_name_of_ones_own before update of name on account for each row execute function kith.only_a_name_of_ones_own();

-- Nor is somebody of a service let in under the name of somebody who works here or at another one. Of one service two may have one name: the form asks.
create or replace function kith.is_called_so_elsewhere(service_ uuid, name_ text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (select from account a where a.service_id is distinct from service_ and a.folded_name = kith.folded(name_) and a.folded_name <> '');
end $$;

create or replace function kith.let_in_by_a_name_of_their_own() returns trigger language plpgsql as $$
begin
    if new.service_id is not null and current_setting('kith.role', true) in ('worker', 'manager', 'partner lead')
            and kith.is_called_so_elsewhere(new.service_id, new.name) then
        raise exception 'somebody else here is called so' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger let_in_by_a_name_of_their_own before insert on account for each row execute function kith.let_in_by_a_name_of_their_own();

-- Whether they have one e-mail address at work, and whether an administrator said that they are two people (R__told_apart.sql): with the owner's rights as
-- well, so that whoever asks, and whatever asks for them, hears the same. An address as others gave it last, a list or whoever looks after it, also where one
-- of the two has put another in its place since: what either of them says of themselves or of the other makes them one person with nobody, and no two.
create or replace function kith.of_one_address(one_ uuid, other_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (
        with given as (
            select w.account_id, lower(d.value) as address from worker w
             cross join lateral (select d.* from worker_detail d
                   where d.worker_id = w.id and d.kind = 'email' and not coalesce(d.set_by in (one_, other_), false)
                   order by d.since desc, d.id desc limit 1) d
             where w.account_id in (one_, other_) and (d.ended_at is null or d.ended_by in (one_, other_)))
        select from given x join given y on y.address = x.address where x.account_id = one_ and y.account_id = other_);
end $$;

create or replace function kith.told_apart(one_ uuid, other_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (select from told_apart t
        where t.one_id = least(one_, other_) and t.other_id = greatest(one_, other_) and t.undone_at is null);
end $$;
grant execute on function kith.of_one_address(uuid, uuid) to kith_app;
grant execute on function kith.told_apart(uuid, uuid) to kith_app;

-- Whether two accounts are one person's, as far as Kith can tell: the same account, the same name, now or before, as others gave it, unless an administrator
-- said that they are two, or the same e-mail address at work, as others gave it. What takes two people is not done by one with two accounts, whatever they call themselves meanwhile.
create or replace function kith.one_person(one_ uuid, other_ uuid) returns boolean language sql stable
return one_ = other_
    or kith.of_one_name(one_, other_) and not kith.told_apart(one_, other_)
    or kith.of_one_address(one_, other_);

-- Whether somebody works here still. Asked a row at a time, since rows are few.
create or replace function kith.is_here(account_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from account a where a.id = account_ and a.ended_at is null);
end $$;
grant execute on function kith.is_here(uuid) to kith_app;

-- Whether it waits until a second person says that they work at their service, or here: in kith.waits_for_a_word and kith.waits_no_more, with the owner's rights.
drop policy if exists waiting on account;
create policy waiting on account for update to kith_owner
    using (organisation_id = (select kith.organisation()) and young_person_id is null);

-- Of a young person, to tell them that somebody was given access: in kith.tell_of_access, with the owner's rights, and nowhere else.
drop policy if exists told_of_access on account;
create policy told_of_access on account for select to kith_owner
    using (young_person_id = (select nullif(current_setting('kith.telling_of', true), '')::uuid));
