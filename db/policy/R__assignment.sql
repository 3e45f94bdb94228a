-- Who works with a young person, as it was said in Kith: seen by whoever sees the young person. A manager of their team says that a colleague of
-- that team begins, and that somebody stops; nobody else does, an emergency opens nothing of it, and nothing that was said is changed, nor
-- said to have been said at another time. Where two numbers are one young person, the job that loads returns brings it to them, and back.
alter table assignment enable row level security;
alter table assignment force row level security;
grant select, insert, update (ends_on, ends_because, ended_by, ended_at, young_person_id) on assignment to kith_app;

drop policy if exists somebody_acts on assignment;
create policy somebody_acts on assignment as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on assignment;
create policy seen on assignment for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id = any ((select kith.listed())::uuid[])
            or young_person_id in (select kith.young_people())));

-- Who begins is in the young person's team; who only stops is named by a return.
drop policy if exists begun on assignment;
create policy begun on assignment for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and started_by = (select kith.actor())
        and (ended_by is null or ended_by = (select kith.actor()))
        and kith.is_now(started_at)
        and (ended_at is null or kith.is_now(ended_at))
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
        and kith.is_now(ended_at)
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])));

drop policy if exists goes_with_number on assignment;
create policy goes_with_number on assignment for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()))
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns())
        and young_person_id in (select y.id from young_person y where y.organisation_id = assignment.organisation_id));

-- A manager ends it and no more, and the job that loads returns changes whose it is and no more.
create or replace function kith.only_whose_it_is() returns trigger language plpgsql as $$
begin
    if (case when kith.loads_returns() then to_jsonb(old) - 'young_person_id' <> to_jsonb(new) - 'young_person_id'
            else old.young_person_id <> new.young_person_id end) then
        raise exception 'whose an assignment is changes with their number, and only its end is said later' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger only_whose_it_is before update on assignment for each row execute function kith.only_whose_it_is();

-- Who works with whom, by Kith and by returns, each with where it is from. A return's spell ends where Kith was told that it did, if that is
-- sooner: a later return that still names somebody does not bring them back. What was taken back before it began ended nothing. Whoever hands
-- over is there until their last day, as time_end says it now: of times known when that was begun, and those that began by that day; what begins after
-- it is another time. What ended so stays as it was said
-- where another time of the same two begins, for which it ends for good. Whoever was to take over from somebody who stays never began. Where a return left it open, known_until is the last day one
-- vouches for. assignment_id and handover_id are where its end was said. It sees as whoever asks. Figures, lists, lifelines and ties all ask this.
-- The worker of a spell is found by its key (offset 0), whatever PostgreSQL has counted: where nothing was yet, it read each worker's spells anew for
-- each young person. So whoever looks for a worker's spells asks by worker_id, for which there is an index.
create or replace view kith.working_with with (security_invoker = true) as
select a.id, a.young_person_id, a.account_id, null::uuid as worker_id, a.role, a.starts_on, least(a.ends_on, e.ends_on) as ends_on, a.started_at as known_at,
       case when e.is_so then e.said_at else a.ended_at end as end_known_at, true as assigned, a.id as assignment_id,
       null::date as known_until, null::int as not_in_return, null::text as change_reason,
       case when e.is_so then e.handover_id end as handover_id
  from assignment a
  left join lateral (select g.*, g.ends_on < coalesce(a.ends_on, 'infinity') or g.ends_on = a.ends_on and g.said_at <= a.ended_at as is_so from (
      select g.handover_id, g.said_at, case when g.never_id = a.id then a.starts_on else greatest(g.ends_on, a.starts_on) end as ends_on
       from time_end g
      where g.young_person_id = a.young_person_id and (g.never_id = a.id
         or g.account_id = a.account_id and g.ends_on is not null and (g.ends_on > a.starts_on or g.opened_at > a.started_at))
      order by 3 limit 1) g) e on true
 where a.role is not null
 union all
select i.id, i.young_person_id, w.account_id, i.worker_id, null, i.starts_on, least(i.ends_on, k.ends_on), i.known_at,
       case when k.ends_on < coalesce(i.ends_on, 'infinity') then k.ended_at end, false,
       case when k.ends_on < coalesce(i.ends_on, 'infinity') then k.id end,
       case when k.ends_on is null then i.known_until end, case when k.ends_on is null then i.not_in_return end, i.change_reason,
       case when k.ends_on < coalesce(i.ends_on, 'infinity') then k.handover_id end
  from involvement i
 cross join lateral (select w.id, w.account_id from worker w where w.id = i.worker_id offset 0) w
  left join lateral (select a.id, a.ends_on, a.ended_at, null::uuid as handover_id from assignment a
      where a.young_person_id = i.young_person_id and (a.worker_id = w.id or a.account_id = w.account_id) and a.ends_on >= i.starts_on
        and (a.role is null or a.ends_on > a.starts_on)
      union all
      select null, g.ends_on, g.said_at, g.handover_id from time_end g
       where g.young_person_id = i.young_person_id and g.account_id = w.account_id and g.ends_on > i.starts_on
      order by 2 limit 1) k on true;
grant select on kith.working_with to kith_app;

-- The same as figures and lifelines count it: whoever has left Kith, wherever their time is from, and whoever was assigned and has left the team, was there
-- until they left, whatever day was said before that.
create or replace view kith.time_with with (security_invoker = true) as
select x.id, x.young_person_id, x.worker_id, x.account_id, x.assigned, x.starts_on, coalesce(l.left_on, x.ends_on) as ends_on,
       x.change_reason, case when l.left_on is null then x.known_until end as known_until, case when l.left_on is null then x.not_in_return end as not_in_return,
       x.handover_id is not null and l.left_on is null as handed_over
  from kith.working_with x
  left join lateral (
      select greatest(x.starts_on, (coalesce(least(c.ended_at, case when x.assigned then t.until end), kith.now()) at time zone 'Europe/London')::date) as left_on
        from account c
        join young_person y on y.id = x.young_person_id
       cross join lateral (select max(m.until) as until, bool_or(m.until is null or m.until > kith.now()) as there
            from team_member m where m.team_id = y.team_id and m.account_id = c.id) t
       where c.id = x.account_id and coalesce(x.ends_on, 'infinity') > (kith.now() at time zone 'Europe/London')::date
         and (c.ended_at is not null or x.assigned and t.there is not true)) l on true;
grant select on kith.time_with to kith_app;

-- The same without whoever is gone though nobody said so: whoever has left Kith, wherever their time is from, and whoever was assigned and has left the team.
-- Whom a return names and who has no account counts as there, since a return that is out of date says of nobody that they left.
create or replace view kith.there_with with (security_invoker = true) as
select x.id, x.young_person_id, x.account_id, x.starts_on, x.ends_on, x.known_until
  from kith.working_with x
  left join account c on c.id = x.account_id
 where c.ended_at is null
   and (not x.assigned or exists (select from young_person y join team_member m on m.team_id = y.team_id
       where y.id = x.young_person_id and m.account_id = c.id and (m.until is null or m.until > kith.now())));
grant select on kith.there_with to kith_app;

-- Time that counts of young people of whom nobody has said in Kith that somebody stops: nothing is looked for that would end a time sooner, of which there are
-- many for the job that counts everybody each night. It answers nothing that is so of anybody else.
create or replace view kith.time_nobody_ended with (security_invoker = true) as
select i.id, i.young_person_id, i.worker_id, w.account_id, false as assigned, i.starts_on, coalesce(l.left_on, i.ends_on) as ends_on, i.change_reason,
       case when l.left_on is null then i.known_until end as known_until, case when l.left_on is null then i.not_in_return end as not_in_return,
       false as handed_over
  from involvement i cross join lateral (select w.account_id from worker w where w.id = i.worker_id offset 0) w
  left join lateral (select greatest(i.starts_on, (c.ended_at at time zone 'Europe/London')::date) as left_on from account c
       where c.id = w.account_id and c.ended_at is not null
         and coalesce(i.ends_on, 'infinity') > (kith.now() at time zone 'Europe/London')::date) l on true
 union all
select a.id, a.young_person_id, null, a.account_id, true, a.starts_on,
       case when c.ended_at is not null or t.there is not true
           then greatest(a.starts_on, (coalesce(least(c.ended_at, t.until), kith.now()) at time zone 'Europe/London')::date) end, null, null, null, false
  from assignment a
 cross join lateral (select y.team_id from young_person y where y.id = a.young_person_id offset 0) y
 cross join lateral (select max(c.ended_at) as ended_at, count(*) as many from account c where c.id = a.account_id) c
 cross join lateral (select max(m.until) as until, bool_or(m.until is null or m.until > kith.now()) or c.many = 0 as there
      from team_member m where m.team_id = y.team_id and m.account_id = a.account_id) t
 where a.role is not null;
grant select on kith.time_nobody_ended to kith_app;
