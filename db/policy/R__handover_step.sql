-- What was said in a handover: seen as the handover is. Each says it as themselves and at that moment. The young person says what they wish, what they
-- answer and that they have met, or have not after all, and nothing else; what they answer and that they have met is nobody else's to say. Their team says all the rest, but who takes over, or nobody after all, and that they were moved a manager alone,
-- and the letter is written by the worker who stops; what the young person wants to be known of whoever takes over managers of their team alone read and answer,
-- but not the one it is about, whoever they are by now and under whatever account. Nothing that was said is changed.
alter table handover_step enable row level security;
alter table handover_step force row level security;
grant select, insert on handover_step to kith_app;

drop policy if exists somebody_acts on handover_step;
create policy somebody_acts on handover_step as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on handover_step;
create policy seen on handover_step for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end
        and (kind <> 'them' or (select kith.role()) = 'young person' or (select kith.role()) = 'manager'
            and not kith.one_person(account_id, (select kith.actor()))
            and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))));

drop policy if exists said on handover_step;
create policy said on handover_step for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and case when young_person_id = (select kith.own_person())
            then kind in ('who', 'how', 'where', 'when', 'first', 'myself', 'suits', 'another-day', 'answer', 'reply', 'them', 'met', 'not-met')
            else kind not in ('suits', 'another-day', 'answer', 'reply', 'met', 'not-met')
                and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))
                and (kind not in ('named', 'not-named', 'moved', 'them') or (select kith.role()) = 'manager')
                and (kind <> 'them' or not kith.one_person(account_id, (select kith.actor())))
                and (kind <> 'letter' or handover_id in (select h.id from handover h where h.account_id = (select kith.actor()))) end);

-- How each handover stands: the last day as it was said last, who takes over, the first day on which all three met (a visit with both workers is that as well; a meeting with somebody who was to take over before is none), and how it ended: that the worker stays counts, also of one that was closed. Whoever was named comes unless they have left Kith, or their time was taken back or ended before it began. It is open until
-- somebody closed it (not before the last day is over while nobody comes, or somebody else than then, unless they were moved since) or moved the young person to where the worker is not, or until the young person has met whoever takes over (said while it was them, and not taken back), the three met before the last day, the last day and the first one are over
-- (ahead says that they are not) and of each meeting that was planned somebody said what came of it. It sees as whoever asks.
drop view if exists kith.handover_alone;
drop view if exists kith.handover_now;
create view kith.handover_now with (security_invoker = true) as
select x.*, a.ahead, coalesce(x.together <= x.last_day, false) as warm,
       x.ended is null and (a.ahead or x.unsaid > 0 or x.met_at is null or coalesce(x.together > x.last_day, true)) as open
  from (select h.id, h.organisation_id, h.young_person_id, h.account_id, h.leaving_id, h.reason, h.opened_by, h.opened_at, h.waits_until,
               coalesce(s.last_day, h.last_day) as last_day, s.named_id, s.first_day, m.met_at, m.together, m.ended, m.ended_at,
               coalesce(s.kinds, '{}') as kinds, coalesce(m.held, '{}') as held, coalesce(s.unsaid, 0) as unsaid, s.them_by, s.move_id, c.comes
          from handover h
          left join lateral (
              select (array_agg(t.on_day order by t.said_at desc, t.id) filter (where t.kind = 'day'))[1] as last_day,
                     (array_agg(t.account_id order by t.said_at desc, t.id) filter (where t.kind in ('named', 'not-named')))[1] as named_id,
                     (array_agg(t.on_day order by t.said_at desc, t.id) filter (where t.kind in ('named', 'not-named')))[1] as first_day,
                     (array_agg(t.said_by order by t.said_at desc, t.id) filter (where t.kind = 'them'))[1] as them_by,
                     (array_agg(t.move_id) filter (where t.kind = 'moved'))[1] as move_id,
                     array_agg(distinct t.kind) as kinds,
                     count(*) filter (where t.kind = 'planned' and t.about_id is null) - count(*) filter (where t.kind in ('held', 'fell-through')) as unsaid
                from handover_step t where t.handover_id = h.id) s on true
         cross join lateral (
              select case when s.named_id is null then false
                          when (select c.ended_at from account c where c.id = s.named_id) is not null then false
                          else (select bool_and(coalesce(x.ends_on <= x.starts_on, false)) from handover_step n
                              cross join lateral (select x.* from kith.working_with x where x.id = n.id and x.young_person_id = h.young_person_id offset 0) x
                              where n.handover_id = h.id and n.kind = 'named' and n.account_id = s.named_id and n.on_day = s.first_day) is not true end as comes
              offset 0) c
          left join lateral (
              select min(t.said_at) filter (where t.kind = 'met' and not exists (select from handover_step r
                         where r.handover_id = h.id and r.kind = 'not-met' and r.said_at >= t.said_at)) as met_at,
                     min(t.on_day) filter (where t.kind = 'held' and t.meeting <> 'goodbye') as together,
                     array_agg(distinct t.meeting) filter (where t.kind = 'held') as held,
                     max(t.kind) filter (where t.kind in ('closed', 'moved', 'taken-back')) as ended,
                     max(t.said_at) filter (where t.kind in ('closed', 'moved', 'taken-back')) as ended_at
                from (select t.*, (select n.account_id from handover_step n where n.handover_id = h.id and n.kind in ('named', 'not-named')
                             and n.said_at <= t.said_at order by n.said_at desc, n.id limit 1) as named_then
                        from handover_step t where t.handover_id = h.id and t.kind in ('met', 'held', 'closed', 'moved', 'taken-back')) t
               where case when t.kind = 'closed' then t.named_then = s.named_id and (c.comes or exists (select from team_move v
                                 where v.young_person_id = h.young_person_id and v.moved_at >= t.said_at))
                             or coalesce(s.last_day, h.last_day) < (case when c.comes then t.said_at else kith.now() end at time zone 'Europe/London')::date
                         when t.kind = 'held' and t.meeting <> 'goodbye' then t.named_then = s.named_id
                             and s.named_id = coalesce((select n.account_id from handover_step n where n.handover_id = h.id and n.kind = 'named'
                                 and (n.said_at at time zone 'Europe/London')::date <= t.on_day order by n.said_at desc, n.id limit 1), s.named_id)
                         when t.kind = 'met' then t.named_then = s.named_id
                         else true end) m on true) x
 cross join lateral (select greatest(x.last_day, x.first_day) >= (kith.now() at time zone 'Europe/London')::date as ahead) a;
grant select on kith.handover_now to kith_app;

-- From the day after the last one, or from when whoever stops is not there any more if that was sooner: whether anybody else is there that day, and if not, who
-- comes next.
create view kith.handover_alone with (security_invoker = true) as
select h.*, f.alone_from, not g.there as alone, case when not g.there then g.next_day end as until_day
  from kith.handover_now h
 cross join lateral (
     select least(h.last_day + 1, case when h.last_day >= (kith.now() at time zone 'Europe/London')::date then (
         select case when max(coalesce(t.ends_on, 'infinity')) <= (kith.now() at time zone 'Europe/London')::date then max(t.ends_on) end
           from kith.time_with t where t.young_person_id = h.young_person_id and t.account_id = h.account_id) end) as alone_from offset 0) f
 cross join lateral (
     select coalesce(bool_or(x.starts_on <= f.alone_from), false) as there, min(x.starts_on) filter (where x.starts_on > f.alone_from) as next_day
       from kith.there_with x
      where x.young_person_id = h.young_person_id and x.account_id is distinct from h.account_id
        and coalesce(x.ends_on, x.known_until + 1, 'infinity') > greatest(f.alone_from, x.starts_on)) g;
grant select on kith.handover_alone to kith_app;

-- A handover that is over, or will be once its days are, may wait for a month more (whoever was to stop may stay); any other waits until it is.
create or replace function kith.handover_waits() returns trigger language plpgsql as $$
begin
    new.waits_until := coalesce((select greatest(h.last_day, h.first_day, (h.ended_at at time zone 'Europe/London')::date) + 31 from kith.handover_now h
         where h.id = new.id and (h.ended is not null or h.met_at is not null and h.unsaid = 0 and h.together <= h.last_day)), 'infinity');
    return new;
end $$;
drop trigger if exists waits on handover;
create trigger waits before update on handover for each row execute function kith.handover_waits();

create or replace function kith.handover_goes_on() returns trigger language plpgsql as $$
begin
    update handover set waits_until = waits_until where id = new.handover_id;
    return null;
end $$;
drop trigger if exists goes_on on handover_step;
create trigger goes_on after insert on handover_step for each row execute function kith.handover_goes_on();

-- They are there until their last day, as it was said last. Whoever stays after all is there on and on, and that is not said otherwise again; whoever was
-- to take over from a day that is still to come then never does.
create or replace function kith.handover_ends() returns trigger language plpgsql as $$
declare
    h record;
    stayed boolean := false;
begin
    select n.*, d.said_by as day_by, d.said_at as day_at into h from kith.handover_now n
      left join lateral (select s.said_by, s.said_at from handover_step s where s.handover_id = n.id and s.kind = 'day'
          order by s.said_at desc, s.id limit 1) d on true
     where n.id = new.handover_id;
    if not found then
        raise exception 'until when somebody is there is said in a handover' using errcode = '42501';
    end if;
    if tg_op = 'UPDATE' then
        stayed := old.stays;
    end if;
    new.organisation_id := h.organisation_id;
    new.young_person_id := h.young_person_id;
    new.account_id := h.account_id;
    new.leaving := h.leaving_id is not null;
    new.reason := h.reason;
    new.opened_at := h.opened_at;
    new.stays := h.ended is not distinct from 'taken-back';
    new.ends_on := case when not new.stays then h.last_day + 1 end;
    if new.stays and not stayed then
        new.never_id := (select n.id from handover_step n where n.handover_id = h.id and n.kind = 'named' and h.first_day > (kith.now() at time zone 'Europe/London')::date
            order by n.said_at desc, n.id limit 1);
        new.said_by := kith.actor();
        new.said_at := kith.moment();
    elsif not new.stays then
        new.never_id := null;
        new.said_by := coalesce(h.day_by, h.opened_by);
        new.said_at := coalesce(h.day_at, h.opened_at);
    end if;
    return new;
end $$;
drop trigger if exists worked_out on time_end;
create trigger worked_out before insert or update on time_end for each row execute function kith.handover_ends();

-- Kept from when the handover is opened, by whoever sees what they opened.
create or replace function kith.handover_begins() returns trigger language plpgsql as $$
begin
    insert into time_end (handover_id) select h.id from handover h where h.id = new.id;
    return null;
end $$;
drop trigger if exists begins on handover;
create trigger begins after insert on handover for each row execute function kith.handover_begins();

create or replace function kith.handover_ends_otherwise() returns trigger language plpgsql as $$
begin
    update time_end set stays = stays where handover_id = new.handover_id;
    return null;
end $$;
drop trigger if exists ends_otherwise on handover_step;
create trigger ends_otherwise after insert on handover_step for each row when (new.kind in ('day', 'taken-back')) execute function kith.handover_ends_otherwise();

-- A handover ends with a move of the young person where whoever stops is not in the new team: the day of the move is their last one, though none sooner than
-- the three met. Where only whoever was to take over is not there, nobody takes over. Meetings to come with somebody who is not there are called off. All in
-- the words of the move.
create or replace function kith.handover_ends_with_a_move() returns trigger language plpgsql as $$
declare
    there uuid[] := array(select m.account_id from team_member m
        where m.team_id = new.to_team_id and m.since <= kith.now() and (m.until is null or m.until > kith.now()));
begin
    insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, meeting, on_day, about_id, said_by, said_at, move_id)
    select gen_random_uuid(), h.organisation_id, new.young_person_id, h.id, s.kind, s.words, s.meeting, s.on_day, s.about_id, new.moved_by, kith.moment(), new.id
      from kith.handover_now h
     cross join lateral (select h.account_id <> all (there) as over, greatest(new.moves_on, h.together) as until) m
     cross join lateral (
         select 'day' as kind, null::text as words, null::text as meeting, m.until as on_day, null::uuid as about_id where m.over and h.last_day > m.until
          union all
         select case when m.over then 'moved' else 'not-named' end, new.because, null, null, null
          union all
         select 'fell-through', new.because, p.meeting, null, p.id from handover_step p
          where p.handover_id = h.id and p.kind = 'planned' and p.on_day >= (kith.now() at time zone 'Europe/London')::date
            and (m.over or p.meeting <> 'goodbye')
            and not exists (select from handover_step a where a.about_id = p.id and a.kind in ('planned', 'held', 'fell-through'))) s
     where h.young_person_id = new.young_person_id and h.open and (m.over or h.named_id <> all (there));
    return null;
end $$;
create or replace trigger ends_handovers after insert on team_move for each row execute function kith.handover_ends_with_a_move();

-- The days on which somebody does not meet the young person, since this very move called it off: whoever stops, and whoever was to take over until then, who
-- is not there at a goodbye.
create or replace function kith.called_off_with(move_ uuid, account_ uuid) returns date[] language sql stable
return array(select distinct p.on_day from handover_step o join handover_step p on p.id = o.about_id join handover h on h.id = o.handover_id
    where o.move_id = move_ and o.kind = 'fell-through'
      and (h.account_id = account_ or p.meeting <> 'goodbye' and account_ = (select n.account_id from handover_step n
          where n.handover_id = h.id and n.kind in ('named', 'not-named') and n.move_id is distinct from move_ order by n.said_at desc, n.id limit 1))
    order by p.on_day);

-- Why somebody was chosen to take over, as the manager wrote it, by their time with the young person, which has the id of that word; as whoever asks may read.
create or replace function kith.named_because(assignment_ uuid) returns text language sql stable
return (select n.words from handover_step n where n.id = assignment_ and n.kind = 'named');
