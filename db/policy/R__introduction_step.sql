-- What was said of an introduction: seen by whoever sees the introduction. Each says it as themselves and at that moment, and nothing that was said is
-- changed. Which lines about themselves go with it the young person alone says, and whether their service reads those and when they meet; a hello, what was
-- passed on and a plan their team says; and that it suits whoever they are introduced to, where that is a colleague, nobody but that colleague. A service
-- that is let read it says whether the day suits, and sees no row. Nobody says anything in an emergency.
alter table introduction_step enable row level security;
alter table introduction_step force row level security;
grant select, insert on introduction_step to kith_app;

drop policy if exists somebody_acts on introduction_step;
create policy somebody_acts on introduction_step as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on introduction_step;
create policy seen on introduction_step for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

-- What kith.introduced reads with the owner's rights: for a service, of the young person this transaction is about and of whom it sees something.
drop policy if exists introduced_to on introduction;
create policy introduced_to on introduction for select to kith_owner
    using (organisation_id = (select kith.organisation()) and service_id = (select kith.service()) and young_person_id = (select kith.seen_person()));

drop policy if exists said_of_that on introduction_step;
create policy said_of_that on introduction_step for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.service()) is not null and young_person_id = (select kith.seen_person()));

-- What a service reads of a young person's introduction to it, while that is open and they let it: when and where they meet as it was planned last, what
-- they chose to tell, and what was said of that day (by the service, that it suits; or by anybody, that it is not to be). Nothing of their wishes, of why,
-- or of what was said between them and their team. With it, the number of what is said next.
create or replace function kith.introduced()
returns table (introduction_id uuid, plan_id uuid, on_day date, at_time time, place text, about text, answer text, next int)
language plpgsql stable security definer rows 5 set search_path = pg_catalog, public, pg_temp as $$
begin
    return query
    select i.id, p.id, p.on_day, p.at_time, p.place,
           (select s.words from introduction_step s where s.introduction_id = i.id and s.kind = 'about' order by s.number desc limit 1),
           (select s.kind from introduction_step s where s.about_id = p.id
               and (s.kind in ('another-day', 'held', 'fell-through') or s.kind = 'suits' and s.side = 'other') order by s.number desc limit 1),
           (select max(s.number) + 1 from introduction_step s where s.introduction_id = i.id)
      from introduction i
      left join lateral (select * from introduction_step s where s.introduction_id = i.id and s.kind = 'planned' order by s.number desc limit 1) p on true
     where i.ended_at is null
       and (select s.kind from introduction_step s where s.introduction_id = i.id and s.kind in ('shown', 'hidden') order by s.number desc limit 1) = 'shown'
     order by p.on_day, p.at_time, i.id;
end $$;
grant execute on function kith.introduced() to kith_app;

drop policy if exists said on introduction_step;
create policy said on introduction_step for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and case when (select kith.service()) is not null
            then young_person_id = (select kith.seen_person())
                and kind in ('suits', 'another-day') and side = 'other'
                and (introduction_id, about_id, number) in (select o.introduction_id, o.plan_id, o.next from kith.introduced() o
                    where o.answer is null or o.answer = 'suits')
            else young_person_id = (select kith.whole_person())
                and case when young_person_id = (select kith.own_person())
                    then kind not in ('hello', 'passed-on', 'planned') and side is distinct from 'other'
                    else (select kith.works_here()) and not (select kith.in_emergency())
                        and kind not in ('about', 'shown', 'hidden')
                        and (side is distinct from 'other' or introduction_id in (select i.id from introduction i
                            where i.young_person_id = (select kith.whole_person())
                                and coalesce(i.account_id, (select kith.actor())) = (select kith.actor()))) end end);

-- A move to a team calls off that the young person meets a colleague who is not in it, in the words of the move.
create or replace function kith.introduction_ends_with_a_move() returns trigger language plpgsql as $$
declare
    there uuid[] := array(select m.account_id from team_member m
        where m.team_id = new.to_team_id and m.since <= kith.now() and (m.until is null or m.until > kith.now()));
begin
    insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, words, said_by, said_at)
    select gen_random_uuid(), i.organisation_id, i.young_person_id, i.id,
           (select coalesce(max(s.number), 0) + 1 from introduction_step s where s.introduction_id = i.id), 'called-off', new.because, new.moved_by, kith.moment()
      from introduction i
     where i.young_person_id = new.young_person_id and i.young_person_id = kith.whole_person() and i.ended_at is null and i.account_id <> all (there);
    update introduction set ended_at = kith.moment()
     where young_person_id = new.young_person_id and young_person_id = kith.whole_person() and ended_at is null and account_id <> all (there);
    return null;
end $$;
create or replace trigger ends_introductions after insert on team_move for each row execute function kith.introduction_ends_with_a_move();
