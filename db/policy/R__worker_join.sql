-- Which account a worker of a return is, or which other code, where neither has an account: proposed by a manager or analyst with a reason, and said to be right by another, who is neither of the two
-- accounts of whoever proposed it nor the one it is about; undone by any of them with a reason, before or after. What was said stays; only the
-- second word and the undoing are added, each once.
alter table worker_join enable row level security;
alter table worker_join force row level security;
grant select, insert, update (confirmed_at, confirmed_by, undone_at, undone_by, undone_because) on worker_join to kith_app;

drop policy if exists somebody_acts on worker_join;
create policy somebody_acts on worker_join as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on worker_join;
create policy seen on worker_join for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'analyst', 'job import'));

-- An account of a colleague who is here, in the same organisation, now; the job that loads returns joins for nobody in particular, as of when it
-- is told.
-- Whether two codes can be one worker: of this organisation, neither with an account nor the same as another, and none the same as the first. Of a code
-- that stands for others, those stay with it.
create or replace function kith.codes_stand_apart(one_ uuid, other_ uuid) returns boolean language plpgsql stable as $$
begin
    return (select count(*) from worker w where w.id in (one_, other_) and w.organisation_id = kith.organisation() and w.account_id is null and w.same_as is null) = 2
        and not exists (select from worker f where f.same_as = one_);
end $$;
grant execute on function kith.codes_stand_apart(uuid, uuid) to kith_app;

drop policy if exists joined on worker_join;
create policy joined on worker_join for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and undone_at is null
        and confirmed_at is null
        and ((select kith.role()) = 'job import' and joined_by is null
            or (select kith.role()) in ('manager', 'analyst') and joined_by = (select kith.actor()) and kith.is_now(joined_at))
        and worker_id in (select w.id from worker w where w.organisation_id = (select kith.organisation()))
        and (other_id is not null and (select kith.role()) <> 'job import' and kith.codes_stand_apart(worker_id, other_id) or account_id in (select a.id from account a
            where a.organisation_id = (select kith.organisation()) and a.service_id is null and a.young_person_id is null)));

drop policy if exists undone on worker_join;
create policy undone on worker_join for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'analyst') and undone_at is null)
    with check (organisation_id = (select kith.organisation()) and undone_by = (select kith.actor()) and kith.is_now(undone_at)
        or organisation_id = (select kith.organisation()) and undone_at is null
            and confirmed_by = (select kith.actor()) and kith.is_now(confirmed_at)
            and account_id is distinct from (select kith.actor()) and not kith.one_person(joined_by, confirmed_by)
            and (other_id is null or kith.codes_stand_apart(worker_id, other_id)));

-- What was said is said once: nobody says the second word anew, nor together with taking it back.
create or replace function kith.confirmed_once() returns trigger language plpgsql as $$
begin
    if (old.confirmed_at, old.confirmed_by) is distinct from (new.confirmed_at, new.confirmed_by)
            and (kith.holds(old) or new.undone_at is not null) then
        raise exception 'this was said already' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger confirmed_once before update on worker_join for each row execute function kith.confirmed_once();

-- worker.account_id and worker.same_as are what holds now of this, and change with it alone. Who is the same as a code has the account that code has:
-- mostly nobody is, and to change nobody costs as much as to change one. They are found by their index, whatever PostgreSQL has counted.
create or replace function kith.join_worker() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    update worker set account_id = case when kith.holds(new) then coalesce(new.account_id, (select r.account_id from worker r where r.id = new.other_id)) end,
           same_as = case when kith.holds(new) then new.other_id end where id = new.worker_id;
    if exists (select from worker w where w.same_as = new.worker_id) then
        update worker set account_id = case when kith.holds(new) then new.account_id end where same_as = new.worker_id;
    end if;
    return new;
end $$;
drop trigger if exists join_worker on worker_join;
create or replace trigger joins after insert on worker_join for each row when (kith.holds(new)) execute function kith.join_worker();
create or replace trigger joins_or_parts after update on worker_join for each row
    when (kith.holds(new) <> kith.holds(old)) execute function kith.join_worker();

create or replace function kith.joined_by_a_line() returns trigger language plpgsql as $$
begin
    if new.same_as is distinct from (select j.other_id from worker_join j where j.worker_id = new.id and kith.holds(j))
            or new.account_id is distinct from (select coalesce(j.account_id, (select r.account_id from worker r where r.id = j.other_id))
                from worker_join j where j.worker_id = new.id and kith.holds(j)) then
        raise exception 'who a worker is, is said with a line of its own' using errcode = '42501';
    end if;
    return new;
end $$;
drop trigger if exists joined_by_a_line on worker;
create trigger joined_by_a_line before update of account_id, same_as on worker for each row
    when ((new.account_id, new.same_as) is distinct from (old.account_id, old.same_as)) execute function kith.joined_by_a_line();
drop trigger if exists made_without on worker;
create trigger made_without before insert on worker for each row when (new.account_id is not null or new.same_as is not null) execute function kith.joined_by_a_line();

-- Who is joined to an account, or parted from it, brings an address along or takes it away: told at that address and at those there are beside it.
create or replace function kith.tell_of_joined_address() returns trigger language plpgsql as $$
declare
    detail_ uuid;
begin
    if exists (select from worker_detail d where d.worker_id = new.worker_id and d.kind = 'email' and d.ended_at is null)
            and exists (select from account a where a.id = new.account_id and a.organisation_id = kith.organisation()
                and a.young_person_id is null and a.service_id is null) then
        for detail_ in select d.id from worker_detail d join worker w on w.id = d.worker_id
                where d.kind = 'email' and d.ended_at is null and (w.id = new.worker_id or w.account_id = new.account_id) loop
            perform kith.tell_of_change(new.account_id, 'address changed', false, detail_, null);
        end loop;
    end if;
    return null;
end $$;
create or replace trigger tell_of_address after insert on worker_join for each row
    when (kith.holds(new)) execute function kith.tell_of_joined_address();
create or replace trigger tell_of_address_later after update on worker_join for each row
    when (kith.holds(new) <> kith.holds(old)) execute function kith.tell_of_joined_address();

-- Which names a young person may have read of somebody who was there for them, until it was said that it was somebody else: told to them alone, and nothing
-- of who said what. With the owner's rights, of workers of theirs alone, and lately.
drop policy if exists told_of_names on involvement;
create policy told_of_names on involvement for select to kith_owner
    using (young_person_id = (select kith.own_person()) and organisation_id = (select kith.organisation()));

drop policy if exists told_of_names on worker_join;
create policy told_of_names on worker_join for select to kith_owner
    using ((select kith.own_person()) is not null and organisation_id = (select kith.organisation())
        and confirmed_at is not null and undone_at > kith.now() - interval '14 days');

create or replace function kith.names_taken_back() returns table (account_id uuid, other_id uuid, held_from timestamptz, held_until timestamptz)
language plpgsql stable security definer rows 2 set search_path = pg_catalog, public, pg_temp as $$
begin
    return query select j.account_id, j.other_id, max(j.confirmed_at), max(j.undone_at) from involvement i join worker_join j on j.worker_id = i.worker_id
        where i.young_person_id = kith.own_person() group by j.account_id, j.other_id;
end $$;
grant execute on function kith.names_taken_back() to kith_app;
