-- That a young person's worker stops: seen by the young person, by their team and by whoever opened their record in an emergency; by no partner,
-- whatever is shared, and by nobody who counts. Opened by one of their team, as themselves and at that moment: the worker of their own, a manager of
-- anybody's; never in an emergency, which makes nobody one of the team. Nothing of it is changed but until when it waits, which each who may say something in it
-- brings up to date and none can set.
alter table handover enable row level security;
alter table handover force row level security;
grant select, insert, update (waits_until) on handover to kith_app;

drop policy if exists somebody_acts on handover;
create policy somebody_acts on handover as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on handover;
create policy seen on handover for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists opened on handover;
create policy opened on handover for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))
        and opened_by = (select kith.actor())
        and kith.is_now(opened_at)
        and (account_id = (select kith.actor()) or (select kith.role()) = 'manager'));

drop policy if exists brought_up_to_date on handover;
create policy brought_up_to_date on handover for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person())
            or young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))));

-- How many came to an end since a day, of each team of whoever manages it: of the young person's team at that moment, which a move afterwards is none of, nor
-- the one that ended it. The former team sees nothing of them any more: it is counted with the owner's rights, and no more than numbers is answered.
create or replace function kith.counts_handovers() returns boolean language sql stable
return coalesce(current_setting('kith.counts_handovers', true) = 'true', false);

drop policy if exists counted on handover;
create policy counted on handover for select to kith_owner using ((select kith.counts_handovers()) and organisation_id = (select kith.organisation()));
drop policy if exists counted on handover_step;
create policy counted on handover_step for select to kith_owner using ((select kith.counts_handovers()) and organisation_id = (select kith.organisation()));
drop policy if exists counted on team_move;
create policy counted on team_move for select to kith_owner using ((select kith.counts_handovers()) and organisation_id = (select kith.organisation()));
drop policy if exists counted on young_person;
create policy counted on young_person for select to kith_owner using ((select kith.counts_handovers()) and organisation_id = (select kith.organisation()));

create or replace function kith.handovers_over(since date) returns table (team uuid, over int, warm int, moved int)
language plpgsql volatile security definer rows 5 set search_path = pg_catalog, public, pg_temp as $$
declare
    mine uuid[] := case when kith.role() = 'manager' then kith.teams() else '{}' end;
begin
    perform set_config('kith.counts_handovers', 'true', true);
    return query select w.team_id, count(*)::int, count(*) filter (where h.warm)::int, count(*) filter (where h.ended = 'moved' and not h.warm)::int
        from handover o
       cross join lateral (select n.*, coalesce((n.ended_at at time zone 'Europe/London')::date, greatest(n.last_day, n.first_day)) as over_on
            from kith.handover_now n where n.id = o.id and not n.open and n.ended is distinct from 'taken-back' offset 0) h
       cross join lateral (select y.team_id from young_person y where y.id = o.young_person_id offset 0) y
        left join lateral (select m.from_team_id from team_move m where m.young_person_id = o.young_person_id
            and case when h.ended = 'moved' then m.id = h.move_id else m.moved_at >= coalesce(h.ended_at, (h.over_on + 1)::timestamp at time zone 'Europe/London') end
          order by m.moved_at, m.id limit 1) m on true
       cross join lateral (select coalesce(m.from_team_id, y.team_id) as team_id) w
       where o.young_person_id = any (array(select p.id from kith.young_people() p (id)
              union select m.young_person_id from team_move m where m.from_team_id = any (mine)))
         and w.team_id = any (mine) and h.over_on >= since
       group by w.team_id;
    perform set_config('kith.counts_handovers', '', true);
end $$;
grant execute on function kith.handovers_over(date) to kith_app;
