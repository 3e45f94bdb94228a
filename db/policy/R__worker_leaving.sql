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
