-- That two records are one young person's. A proposal is seen by whoever sees both, since it says that there is another; once a second person said so,
-- by whoever sees either, and by the young person; taken apart, by whoever sees both, and by the young person whom it was said of. By no partner, and in
-- no emergency. Whoever sees both proposes it; a manager of both or the analyst says that it is so, who is not whoever proposed it, while both are in one
-- team; they take it apart, whoever proposed it takes back what waits, and the young person says that one of them is not theirs. Each is said once.
alter table record_join enable row level security;
alter table record_join force row level security;
grant select, insert, update (confirmed_at, confirmed_by, undone_at, undone_by, undone_because, not_me, heard_at, heard_by, heard_words)
    on record_join to kith_app;

-- Whether both are of the actor's teams, or of whoever answers for returns; and whether they are in one team.
create or replace function kith.both_mine(one_ uuid, other_ uuid) returns boolean language plpgsql stable as $$
begin
    return (select count(*) from young_person y where y.id in (one_, other_) and (kith.role() = 'analyst' or y.team_id = any (kith.teams()))) = 2;
end $$;

create or replace function kith.in_one_team(one_ uuid, other_ uuid) returns boolean language plpgsql stable as $$
begin
    return (select count(distinct y.team_id) from young_person y where y.id in (one_, other_)) = 1;
end $$;

drop policy if exists somebody_acts on record_join;
create policy somebody_acts on record_join as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on record_join;
create policy seen on record_join for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or confirmed_at is not null and (select kith.own_person()) in (young_person_id, other_id)
            or (select kith.works_here()) and not (select kith.in_emergency())
                and case when confirmed_at is not null and undone_at is null
                    then young_person_id in (select kith.young_people()) or other_id in (select kith.young_people())
                    else young_person_id in (select kith.young_people()) and other_id in (select kith.young_people()) end));

drop policy if exists proposed on record_join;
create policy proposed on record_join for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('worker', 'manager', 'analyst')
        and proposed_by = (select kith.actor())
        and kith.is_now(proposed_at)
        and confirmed_at is null and undone_at is null
        and kith.both_mine(young_person_id, other_id));

drop policy if exists said on record_join;
create policy said on record_join for update to kith_app
    using (organisation_id = (select kith.organisation()))
    with check (case
        when heard_at is not null then heard_by = (select kith.actor()) and kith.is_now(heard_at)
            and (select kith.role()) in ('manager', 'analyst') and kith.both_mine(young_person_id, other_id)
        when not_me then undone_by = (select kith.actor()) and kith.is_now(undone_at)
            and (select kith.own_person()) in (young_person_id, other_id)
        when undone_at is not null then undone_by = (select kith.actor()) and kith.is_now(undone_at)
            and kith.both_mine(young_person_id, other_id)
            and ((select kith.role()) in ('manager', 'analyst') or confirmed_at is null and proposed_by = (select kith.actor()))
        else confirmed_by = (select kith.actor()) and kith.is_now(confirmed_at)
            and (select kith.role()) in ('manager', 'analyst') and kith.both_mine(young_person_id, other_id)
            and kith.in_one_team(young_person_id, other_id) and not kith.one_person(proposed_by, confirmed_by) end);

-- Each is said once, and one thing at a time.
create or replace function kith.said_of_records_once() returns trigger language plpgsql as $$
begin
    if (old.confirmed_at, old.confirmed_by) is distinct from (new.confirmed_at, new.confirmed_by)
                and (old.confirmed_at is not null or new.undone_at is not null)
            or (old.undone_at, old.undone_by, old.undone_because, old.not_me)
                is distinct from (new.undone_at, new.undone_by, new.undone_because, new.not_me) and old.undone_at is not null
            or (old.heard_at, old.heard_by, old.heard_words) is distinct from (new.heard_at, new.heard_by, new.heard_words)
                and (old.heard_at is not null or not old.not_me) then
        raise exception 'this was said already' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger said_once before update on record_join for each row execute function kith.said_of_records_once();

-- Who is one person is in one team: moved, both parts go, each with a line of its own.
create or replace function kith.move_together() returns trigger language plpgsql as $$
begin
    insert into team_move (id, organisation_id, young_person_id, from_team_id, to_team_id, moves_on, because, moved_by)
    select gen_random_uuid(), y.organisation_id, y.id, new.from_team_id, new.to_team_id, new.moves_on, new.because, new.moved_by
      from record_join r join young_person y
        on y.id = case when r.young_person_id = new.young_person_id then r.other_id else r.young_person_id end
     where new.young_person_id in (r.young_person_id, r.other_id) and r.confirmed_at is not null and r.undone_at is null
       and y.team_id = new.from_team_id;
    return new;
end $$;
create or replace trigger move_together after insert on team_move for each row execute function kith.move_together();
