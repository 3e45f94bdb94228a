-- From which team to which a young person was moved: seen by whoever sees them. A manager of the team they are in moves them out of it; nobody
-- takes them from a team that is not theirs, an emergency opens nothing of it, and nobody changes or removes a line.
alter table team_move enable row level security;
alter table team_move force row level security;
grant select, insert on team_move to kith_app;

drop policy if exists somebody_acts on team_move;
create policy somebody_acts on team_move as restrictive for all to kith_app using ((select kith.acting()));

-- The young person of whom whoever moved them asks whether they did, for as long as that takes (kith.moved_before, kith.moved_by_me); null otherwise.
create or replace function kith.asked_by_mover() returns uuid language sql stable
return nullif(current_setting('kith.moved_before', true), '')::uuid;

drop policy if exists seen on team_move;
create policy seen on team_move for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())
            or moved_by = (select kith.actor()) and young_person_id = (select kith.asked_by_mover())));
drop function if exists kith.sent_again();

drop policy if exists moved on team_move;
create policy moved on team_move for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and moved_by = (select kith.actor())
        and kith.is_now(moved_at)
        and to_team_id in (select t.id from team t where t.organisation_id = (select kith.organisation()))
        and young_person_id in (select y.id from young_person y
            where y.team_id = team_move.from_team_id and y.team_id = any ((select kith.teams())::uuid[])));

-- Whether whoever asks moved them with this very form: they may not see them any more, and are told no more than that it was done.
create or replace function kith.moved_before(key_ uuid, person_ uuid) returns boolean language plpgsql volatile as $$
declare
    done boolean;
begin
    perform set_config('kith.moved_before', person_::text, true);
    done := exists (select from team_move v where v.id = key_ and v.young_person_id = person_ and v.moved_by = kith.actor());
    perform set_config('kith.moved_before', '', true);
    return done;
end $$;

-- To which team whoever asks moved them last: they may not see them any more, and are told what they did themselves.
create or replace function kith.moved_by_me(person_ uuid) returns table (to_team text, moved timestamptz) language plpgsql volatile rows 1 as $$
begin
    perform set_config('kith.moved_before', person_::text, true);
    return query select t.name, v.moved_at from team_move v join team t on t.id = v.to_team_id
        where v.young_person_id = person_ and v.moved_by = kith.actor() order by v.moved_at desc, v.id limit 1;
    perform set_config('kith.moved_before', '', true);
end $$;

-- The line moves them, at once: who was their team sees them no more from here on, and who is their team now does. Links by which the former
-- team would have let them in are ended. Two who move them at the same time do not both: the second finds them gone. What else a move ends, rooms say before
-- it, in triggers whose names come first: afterwards whoever moves them may not see them any more.
create or replace function kith.move() returns trigger language plpgsql as $$
begin
    perform set_config('kith.moving', new.young_person_id::text, true);
    update invitation set expires_at = made_at
     where account_id in (select a.id from account a where a.young_person_id = new.young_person_id);
    update young_person set team_id = new.to_team_id where id = new.young_person_id and team_id = new.from_team_id;
    if not found then
        raise exception 'they are not in that team any more' using errcode = '42501';
    end if;
    perform set_config('kith.moving', '', true);
    return new;
end $$;
create or replace trigger move after insert on team_move for each row execute function kith.move();
