-- That a young person was moved away from somebody who worked with them: seen by whoever is told and by nobody else. Whoever moves them tells those of the
-- former team, at that moment; each says for themselves that they read it, once.
alter table move_told enable row level security;
alter table move_told force row level security;
grant select, insert, update (read_at) on move_told to kith_app;

drop policy if exists somebody_acts on move_told;
create policy somebody_acts on move_told as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on move_told;
create policy seen on move_told for select to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));

drop policy if exists told on move_told;
create policy told on move_told for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and read_at is null
        and kith.is_now(told_at)
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))
        and account_id in (select m.account_id from team_move v join team_member m on m.team_id = v.from_team_id
            where v.id = move_told.move_id and v.young_person_id = move_told.young_person_id and v.moved_by = (select kith.actor()) and kith.is_now(v.moved_at)));

drop policy if exists said_to_be_read on move_told;
create policy said_to_be_read on move_told for update to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()) and read_at is null)
    with check (account_id = (select kith.actor()) and kith.is_now(read_at));

-- What those who were moved away lately are called, and where they are: to whoever is told of it and has not read it, who knew them until then and sees
-- nothing else of them. With the owner's rights, of that alone, and only while it is asked.
create or replace function kith.tells_moves() returns boolean language sql stable
return coalesce(current_setting('kith.tells_moves', true) = 'true', false);

drop policy if exists told_of_moves on move_told;
create policy told_of_moves on move_told for select to kith_owner
    using ((select kith.tells_moves()) and organisation_id = (select kith.organisation()) and account_id = (select kith.actor())
        and read_at is null and told_at > kith.now() - interval '14 days');

drop policy if exists told_of_moves on team_move;
create policy told_of_moves on team_move for select to kith_owner
    using ((select kith.tells_moves()) and young_person_id in (select t.young_person_id from move_told t));

drop policy if exists told_of_moves on person_name;
create policy told_of_moves on person_name for select to kith_owner
    using ((select kith.tells_moves()) and young_person_id in (select t.young_person_id from move_told t));

-- With the team they are in by now, from when whoever was to begin does not, and the days to come on which they do not meet.
drop function if exists kith.moved_away();
create function kith.moved_away() returns table (id uuid, called text, team uuid, moves_on date, told_at timestamptz, begins_on date, off date[])
language plpgsql volatile security definer rows 5 set search_path = pg_catalog, public, pg_temp as $$
begin
    perform set_config('kith.tells_moves', 'true', true);
    return query select t.id, n.known_as, v.to_team_id, v.moves_on, t.told_at, t.begins_on,
               array(select d from unnest(t.off) d where d >= (kith.now() at time zone 'Europe/London')::date)
        from move_told t
       cross join lateral (select m.to_team_id, m.moves_on from team_move m where m.young_person_id = t.young_person_id order by m.moved_at desc, m.id limit 1) v
        left join person_name n on n.young_person_id = t.young_person_id;
    perform set_config('kith.tells_moves', '', true);
end $$;
grant execute on function kith.moved_away() to kith_app;

-- Whoever worked with them until they are moved, or was to begin, in the team they leave, and is not in the new one; with what this very move called off for
-- them, which kith.handover_ends_with_a_move said before. Whose beginning was taken back before is told nothing.
create or replace function kith.tells_of_a_move() returns trigger language plpgsql as $$
declare
    today date := (kith.now() at time zone 'Europe/London')::date;
begin
    insert into move_told (organisation_id, young_person_id, move_id, account_id, told_at, begins_on, off)
    select new.organisation_id, new.young_person_id, new.id, x.account_id, kith.now(), case when min(x.starts_on) > today then min(x.starts_on) end,
           kith.called_off_with(new.id, x.account_id)
      from kith.working_with x join account c on c.id = x.account_id
     where x.young_person_id = new.young_person_id and c.ended_at is null and c.id <> new.moved_by and coalesce(x.ends_on, 'infinity') >= new.moves_on
       and (x.ends_on is null or x.ends_on > x.starts_on or x.end_known_at >= kith.now())
       and exists (select from team_member m where m.account_id = c.id and m.team_id = new.from_team_id and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
       and not exists (select from team_member m where m.account_id = c.id and m.team_id = new.to_team_id and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
     group by x.account_id;
    return null;
end $$;
create or replace trigger lets_them_know after insert on team_move for each row execute function kith.tells_of_a_move();
