-- That somebody who works here leaves: seen by themselves and by managers of a team they are in or of whose young people it opened a handover, who read
-- why; and by whoever looks after accounts, since one is to be ended. Each says it as themselves and at that moment, of themselves or as their manager. A
-- young person reads of it in the handover that it opens, and nobody else here.
alter table worker_leaving enable row level security;
alter table worker_leaving force row level security;
grant select, insert on worker_leaving to kith_app;

drop policy if exists somebody_acts on worker_leaving;
create policy somebody_acts on worker_leaving as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on worker_leaving;
create policy seen on worker_leaving for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) = 'administrator' or (select kith.works_here()) and (account_id = (select kith.actor())
            or (select kith.role()) = 'manager' and (account_id in (select m.account_id from team_member m
                where m.team_id = any ((select kith.teams())::uuid[]) and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
                or exists (select from handover h where h.leaving_id = worker_leaving.leaving_id)))));

drop policy if exists said on worker_leaving;
create policy said on worker_leaving for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (account_id = (select kith.actor())
            or (select kith.role()) = 'manager' and (account_id in (select m.account_id from team_member m
                where m.team_id = any ((select kith.teams())::uuid[]) and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
                or exists (select from handover h where h.leaving_id = worker_leaving.leaving_id))));

-- A leaving is one, in however many teams they work and whoever of them says something of it: of another last day, and that they stay after all, each
-- handover that it opened follows at once, also of young people whom whoever says it does not see; not where one was moved away from them before. With the owner's rights, of that leaving alone.
create or replace function kith.leaving_followed() returns uuid language sql stable
return nullif(current_setting('kith.leaving_followed', true), '')::uuid;

drop policy if exists follows_leaving on handover;
create policy follows_leaving on handover for select to kith_owner using (leaving_id = (select kith.leaving_followed()));

drop policy if exists brought_along on handover;
create policy brought_along on handover for update to kith_owner using (leaving_id = (select kith.leaving_followed()));

drop policy if exists follows_leaving on handover_step;
create policy follows_leaving on handover_step for select to kith_owner
    using (handover_id in (select h.id from handover h where h.leaving_id = (select kith.leaving_followed())));

drop policy if exists said_of_leaving on handover_step;
create policy said_of_leaving on handover_step for insert to kith_owner
    with check (kind in ('day', 'taken-back') and said_by = (select kith.actor())
        and handover_id in (select h.id from handover h where h.leaving_id = (select kith.leaving_followed())));

drop policy if exists follows_leaving on time_end;
create policy follows_leaving on time_end for select to kith_owner
    using (handover_id in (select h.id from handover h where h.leaving_id = (select kith.leaving_followed())));

drop policy if exists brought_along on time_end;
create policy brought_along on time_end for update to kith_owner
    using (handover_id in (select h.id from handover h where h.leaving_id = (select kith.leaving_followed())));

create or replace function kith.leaving_is_one() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform set_config('kith.leaving_followed', new.leaving_id::text, true);
    insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, on_day, said_by, said_at)
    select gen_random_uuid(), h.organisation_id, h.young_person_id, h.id, case when new.taken_back then 'taken-back' else 'day' end, new.because,
           case when not new.taken_back then new.last_day end, new.said_by, kith.moment()
      from kith.handover_now h
     where h.leaving_id = new.leaving_id and h.ended is distinct from 'taken-back' and h.ended is distinct from 'moved' and (new.taken_back or h.last_day <> new.last_day);
    perform set_config('kith.leaving_followed', '', true);
    return null;
end $$;
create or replace trigger is_one after insert on worker_leaving for each row when (new.version > 1) execute function kith.leaving_is_one();

-- Whether somebody's last day is so near, or over, that somebody else is to be found in their place, as far as whoever asks reads who leaves: a week. Until
-- then it is for them and the young person alone. It is not so any more where they began with somebody since.
create or replace function kith.leaves_soon(account_ uuid) returns boolean language plpgsql stable as $$
declare
    today date := (kith.now() at time zone 'Europe/London')::date;
begin
    return exists (select from worker_leaving l where l.account_id = account_ and not l.taken_back and l.last_day between today - 92 and today + 7
        and l.version = (select max(v.version) from worker_leaving v where v.leaving_id = l.leaving_id)
        and (l.last_day >= today or not exists (select from assignment s
            where s.account_id = l.account_id and s.role is not null and s.starts_on > l.last_day)));
end $$;
grant execute on function kith.leaves_soon(uuid) to kith_app;
