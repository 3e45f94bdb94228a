-- What is said of a worker, now and before: seen by whoever sees the worker, so by no partner. Whoever may name a worker says it, as themselves
-- and at that moment, and the e-mail address the worker and the administrator too; what is said anew ends what stood there, and nothing that was
-- said is changed. It puts nobody into a team.
alter table worker_detail enable row level security;
alter table worker_detail force row level security;
grant select, insert, update (ended_at, ended_by) on worker_detail to kith_app;

drop policy if exists somebody_acts on worker_detail;
create policy somebody_acts on worker_detail as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on worker_detail;
create policy seen on worker_detail for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.service()) is null);

drop policy if exists said on worker_detail;
create policy said on worker_detail for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('manager', 'analyst', 'job import')
            or kind = 'email' and ((select kith.role()) = 'administrator'
                or worker_id in (select w.id from worker w where w.account_id = (select kith.actor()))))
        and set_by is not distinct from (select kith.actor())
        and kith.is_now(since)
        and ended_at is null
        and worker_id in (select w.id from worker w where w.organisation_id = (select kith.organisation())));

drop policy if exists ended on worker_detail;
create policy ended on worker_detail for update to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('manager', 'analyst', 'job import')
            or kind = 'email' and ((select kith.role()) = 'administrator'
                or worker_id in (select w.id from worker w where w.account_id = (select kith.actor()))))
        and ended_at is null)
    with check (organisation_id = (select kith.organisation())
        and ended_by is not distinct from (select kith.actor())
        and kith.is_now(ended_at));

-- The address at work, for kith.of_one_address (R__account.sql), and nowhere else.
drop policy if exists compared on worker_detail;
create policy compared on worker_detail for select to kith_owner
    using ((select current_setting('kith.role', true)) = 'job sign-in'
        or organisation_id = (select nullif(current_setting('kith.organisation', true), '')::uuid));

-- What is changed is told whoever has the account, at the address that stood there and at the new one.
create or replace function kith.tell_of_workers_address() returns trigger language plpgsql as $$
declare
    account_ uuid;
begin
    for account_ in select a.id from worker w join account a on a.id = w.account_id
            where w.id = new.worker_id and a.organisation_id = kith.organisation() and a.young_person_id is null loop
        perform kith.tell_of_change(account_, 'address changed', false, new.id, null);
    end loop;
    return null;
end $$;
drop trigger if exists tell_of_address on worker_detail;
create trigger tell_of_address after insert or update of ended_at on worker_detail for each row when (new.kind = 'email')
    execute function kith.tell_of_workers_address();
