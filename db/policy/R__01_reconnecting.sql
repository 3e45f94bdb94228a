-- What the policies about reconnecting share. Each is asked at most once a statement; what they read is found by its key.

-- Whether somebody works in the young person's team now.
create or replace function kith.is_around(account_ uuid, person_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from young_person y join team_member m on m.team_id = y.team_id join account a on a.id = m.account_id
        where y.id = person_ and m.account_id = account_ and m.since <= kith.now() and (m.until is null or m.until > kith.now())
          and a.role in ('worker', 'manager') and a.ended_at is null);
end $$;

-- Whether whoever looks goes on looking: they are in the team, and do not leave it soon.
create or replace function kith.goes_on_looking(account_ uuid, person_ uuid) returns boolean language plpgsql stable as $$
begin
    return kith.is_around(account_, person_) and not kith.leaves_soon(account_);
end $$;

-- Whether a wish is over, as one of both said: asked with the owner's rights, since whoever is to choose who looks reads no word of it.
create or replace function kith.wish_is_over(reconnection_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (select from reconnection_word w where w.reconnection_id = reconnection_ and w.step = 'end');
end $$;

-- The wishes for which the actor looks: as long as nobody else does, and as long as they are in the young person's team.
create or replace function kith.brokering() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.works_here() then array(select b.reconnection_id from reconnection_broker b join young_person y on y.id = b.young_person_id
        where b.account_id = kith.actor() and b.ended_at is null and y.team_id = any (kith.teams())) else '{}' end;
end $$;

-- Those of which they were asked whether it is safe, as a manager of that team.
create or replace function kith.seconding() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.role() = 'manager' then array(select s.reconnection_id from reconnection_second s join young_person y on y.id = s.young_person_id
        where s.account_id = kith.actor() and y.team_id = any (kith.teams())) else '{}' end;
end $$;

-- Those to which both said yes, as far as the actor is one of those who know; and those of them in which the actor is the other side.
create or replace function kith.reconnected() returns uuid[] language plpgsql stable as $$
begin
    return array(select o.reconnection_id from reconnection_open o
        where o.organisation_id = kith.organisation() and (kith.own_person() is null or o.young_person_id = kith.own_person()));
end $$;

create or replace function kith.reconnected_to_me() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.own_person() is null then '{}'
        else array(select o.reconnection_id from reconnection_open o where o.other_id = kith.own_person()) end;
end $$;

-- Whether both said yes: whoever was found last, by their last answer, or by what they said to the manager of another team who was asked last; and by the
-- wish, which stands and does not rest; and it is safe, as two people say.
create or replace function kith.both_said_yes(reconnection_ uuid, other_ uuid) returns boolean language plpgsql stable as $$
declare
    found_ reconnection_step := (select s from reconnection_step s where s.reconnection_id = reconnection_ and s.step = 'found' order by s.said_at desc limit 1);
    answer_ text := (select s.step from reconnection_step s where s.reconnection_id = reconnection_ and s.step in ('yes', 'no')
        and s.said_at > found_.said_at order by s.said_at desc limit 1);
    asked_ uuid := (select s.id from reconnection_step s where s.reconnection_id = reconnection_ and s.step = 'asked'
        and s.said_at > found_.said_at order by s.said_at desc limit 1);
    checked_ reconnection_step := (select s from reconnection_step s where s.reconnection_id = reconnection_ and s.step in ('safe', 'not-safe')
        and s.said_at > found_.said_at order by s.said_at desc limit 1);
    second_ reconnection_step := (select s from reconnection_step s where s.reconnection_id = reconnection_ and s.step in ('confirmed', 'not-confirmed')
        and s.said_at > checked_.said_at order by s.said_at desc limit 1);
    rests_ text := (select w.step from reconnection_word w where w.reconnection_id = reconnection_ and w.step in ('pause', 'stop', 'go-on', 'end')
        order by w.said_at desc limit 1);
begin
    return case when found_.found_through is null then found_.found_person is not distinct from other_ and answer_ = 'yes'
            else kith.said_yes_through(asked_, other_) end
        and checked_.step = 'safe' and second_.step = 'confirmed'
        and not kith.one_person(second_.said_by, checked_.said_by) and coalesce(rests_, 'go-on') = 'go-on'
        and not kith.wish_is_over(reconnection_);
end $$;
grant execute on function kith.is_around(uuid, uuid), kith.goes_on_looking(uuid, uuid), kith.wish_is_over(uuid), kith.brokering(), kith.seconding(), kith.reconnected(), kith.reconnected_to_me(),
    kith.both_said_yes(uuid, uuid) to kith_app;
