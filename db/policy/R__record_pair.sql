-- That two records are one young person's: seen and said by those who work with both, as their team, and by nobody else: no young person, partner,
-- analyst, administrator or job, and nobody in an emergency. One proposes it with a reason, another, who is not the same person under whatever account,
-- says that it is so; any of them takes it back with a reason. While one of the two says that they were written down once, nobody proposes it or says
-- so. It opens nothing: no other policy asks for it.
alter table record_pair enable row level security;
alter table record_pair force row level security;
grant select, insert, update (confirmed_at, confirmed_by, undone_at, undone_by, undone_because) on record_pair to kith_app;

drop policy if exists somebody_acts on record_pair;
create policy somebody_acts on record_pair as restrictive for all to kith_app using ((select kith.acting()));

-- Asked a row at a time and by key, since rows are few and teams may be large.
create or replace function kith.both_of_my_teams(one_ uuid, other_ uuid) returns boolean language plpgsql stable as $$
begin
    return (select count(*) from young_person y where y.id in (one_, other_) and y.team_id = any (kith.teams())) = 2;
end $$;

create or replace function kith.of_my_teams(person_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from young_person y where y.id = person_ and y.team_id = any (kith.teams()));
end $$;

-- Whether what a young person said last is that they were written down once.
create or replace function kith.was_written_down_once(person_ uuid) returns boolean language plpgsql stable as $$
begin
    return coalesce((select w.is_no from record_pair_word w where w.young_person_id = person_ order by w.said_at desc, w.id desc limit 1), false);
end $$;

drop policy if exists seen on record_pair;
create policy seen on record_pair for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and kith.both_of_my_teams(young_person_id, other_id));

drop policy if exists proposed on record_pair;
create policy proposed on record_pair for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and proposed_by = (select kith.actor())
        and kith.is_now(proposed_at)
        and confirmed_at is null and undone_at is null
        and kith.both_of_my_teams(young_person_id, other_id)
        and not kith.was_written_down_once(young_person_id) and not kith.was_written_down_once(other_id));

drop policy if exists said on record_pair;
create policy said on record_pair for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and undone_at is null
        and kith.both_of_my_teams(young_person_id, other_id))
    with check (organisation_id = (select kith.organisation())
        and case when undone_at is not null
            then undone_by = (select kith.actor()) and kith.is_now(undone_at) and undone_because is not null
            else confirmed_by = (select kith.actor()) and kith.is_now(confirmed_at) and not kith.one_person(proposed_by, confirmed_by)
                and not kith.was_written_down_once(young_person_id) and not kith.was_written_down_once(other_id) end);

-- The second word is said once, and not together with taking it back.
create or replace function kith.paired_once() returns trigger language plpgsql as $$
begin
    if (old.confirmed_at, old.confirmed_by) is distinct from (new.confirmed_at, new.confirmed_by)
            and (old.confirmed_at is not null or new.undone_at is not null) then
        raise exception 'this was said already' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger paired_once before update on record_pair for each row execute function kith.paired_once();

-- What kith.told_of_records reads, and what kith.end_pairs ends, with the owner's rights: of the young person who acts, and nothing else does.
drop policy if exists told on record_pair;
create policy told on record_pair for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.own_person()) in (young_person_id, other_id));

drop policy if exists ended_by_them on record_pair;
create policy ended_by_them on record_pair for update to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.own_person()) in (young_person_id, other_id) and undone_at is null)
    with check (organisation_id = (select kith.organisation()) and undone_by = (select kith.actor()));

-- What is said now of the young person who acts: by whom and when. Nothing of the other record, nor why.
create or replace function kith.told_of_records()
returns table (id uuid, proposed_at timestamptz, proposed_by uuid, confirmed_at timestamptz, confirmed_by uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if kith.own_person() is null then
        return;
    end if;
    return query select p.id, p.proposed_at, p.proposed_by, p.confirmed_at, p.confirmed_by from record_pair p
        where kith.own_person() in (p.young_person_id, p.other_id) and p.undone_at is null;
end $$;

-- What somebody who works here took back of it, the latest: when, by whom, and whether it was a no of somebody who had not proposed it.
create or replace function kith.taken_back_of_records()
returns table (undone_at timestamptz, undone_by uuid, is_no boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if kith.own_person() is null then
        return;
    end if;
    return query select p.undone_at, p.undone_by, p.confirmed_at is null and p.undone_by <> p.proposed_by from record_pair p
        where kith.own_person() in (p.young_person_id, p.other_id) and p.undone_because is not null order by p.undone_at desc, p.id limit 1;
end $$;
grant execute on function kith.both_of_my_teams(uuid, uuid) to kith_app;
grant execute on function kith.of_my_teams(uuid) to kith_app;
grant execute on function kith.was_written_down_once(uuid) to kith_app;
grant execute on function kith.told_of_records() to kith_app;
grant execute on function kith.taken_back_of_records() to kith_app;
