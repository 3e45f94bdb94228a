-- Who works with a young person, as it was said in Kith: seen by whoever sees the young person. A manager of their team says that a colleague of
-- that team begins, and that somebody stops; nobody else does, an emergency opens nothing of it, and nothing that was said is changed.
alter table assignment enable row level security;
alter table assignment force row level security;
grant select, insert, update (ends_on, ends_because, ended_by, ended_at) on assignment to kith_app;

drop policy if exists somebody_acts on assignment;
create policy somebody_acts on assignment as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on assignment;
create policy seen on assignment for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

-- Who begins is in the young person's team; who only stops is named by a return.
drop policy if exists begun on assignment;
create policy begun on assignment for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and started_by = (select kith.actor())
        and (ended_by is null or ended_by = (select kith.actor()))
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))
        and case when role is null
            then exists (select from involvement i join worker w on w.id = i.worker_id
                where i.young_person_id = assignment.young_person_id and (w.id = assignment.worker_id or w.account_id = assignment.account_id))
            else ended_at is null and exists (select from account a join team_member m on m.account_id = a.id join young_person y on y.team_id = m.team_id
                where a.id = assignment.account_id and a.role in ('worker', 'manager') and a.ended_at is null
                  and y.id = assignment.young_person_id and m.since <= kith.now() and (m.until is null or m.until > kith.now())) end);

drop policy if exists ended on assignment;
create policy ended on assignment for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and ended_at is null
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])))
    with check (organisation_id = (select kith.organisation())
        and ended_by = (select kith.actor())
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])));

-- Who works with whom, by Kith and by returns, each with where it is from. A return's spell ends where Kith was told that it did, if that is
-- sooner: a later return that still names somebody does not bring them back. Where a return left it open, known_until is the last day one
-- vouches for. assignment_id is where it was said. It sees as whoever asks.
create or replace view kith.working_with with (security_invoker = true) as
select a.id, a.young_person_id, a.account_id, null::uuid as worker_id, a.role, a.starts_on, a.ends_on, a.started_at as known_at,
       a.ended_at as end_known_at, true as assigned, a.id as assignment_id,
       null::date as known_until, null::int as not_in_return
  from assignment a where a.role is not null
 union all
select i.id, i.young_person_id, w.account_id, w.id, null, i.starts_on, least(i.ends_on, k.ends_on), i.known_at,
       case when k.ends_on < coalesce(i.ends_on, 'infinity') then k.ended_at end, false,
       case when k.ends_on < coalesce(i.ends_on, 'infinity') then k.id end,
       case when k.id is null then i.known_until end, case when k.id is null then i.not_in_return end
  from involvement i
  join worker w on w.id = i.worker_id
  left join lateral (select a.id, a.ends_on, a.ended_at from assignment a
      where a.young_person_id = i.young_person_id and (a.worker_id = w.id or a.account_id = w.account_id) and a.ends_on >= i.starts_on
      order by a.ends_on desc limit 1) k on true;
grant select on kith.working_with to kith_app;
