-- Opened in an emergency: whoever opened it sees that they did, the young person’s team sees it, which is the one they are in now, and the young person, unless telling them at
-- once would put somebody in danger, until it has been told. It opens the record for an hour, and whoever opened it ends it sooner. A manager
-- of the team, and never whoever opened it, under whatever account of theirs, says once that they have seen it, and once that the young person is told; the young person says
-- once that they have read it. Nothing else of it is ever changed.
alter table emergency_access enable row level security;
alter table emergency_access force row level security;
grant select, insert, update (ends_at, told_at, told_by, seen_at, seen_by, heard_at) on emergency_access to kith_app;

drop policy if exists somebody_acts on emergency_access;
create policy somebody_acts on emergency_access as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on emergency_access;
create policy seen on emergency_access for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (account_id = (select kith.actor()) and (select kith.works_here())
            or young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]) and (select kith.works_here()))
            or young_person_id = (select kith.own_person()) and (not_told_because is null or told_at is not null)));

drop policy if exists opened on emergency_access;
create policy opened on emergency_access for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and opened_at = (select kith.now()) and ends_at = opened_at + interval '1 hour'
        and opened_by_clock = now()
        and told_at is null and seen_at is null and heard_at is null
        and (review_on is null or review_on between opened_at::date and opened_at::date + 29)
        and (young_person_id, team_id) in (select y.id, y.team_id from young_person y where y.id = (select kith.person())));

-- Which of its columns, the trigger below says.
drop policy if exists told on emergency_access;
drop policy if exists goes_on on emergency_access;
create policy goes_on on emergency_access for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (account_id = (select kith.actor()) and (select kith.works_here())
            or young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]) and (select kith.role()) = 'manager')
            or young_person_id = (select kith.own_person())));

create or replace function kith.emergency_goes_on() returns trigger language plpgsql as $$
declare
    opener boolean := old.account_id = kith.actor();
    manager boolean := kith.role() = 'manager' and exists (select from young_person y where y.id = old.young_person_id
        and y.team_id = any (kith.teams())) and not kith.one_person(old.account_id, kith.actor());
    closed boolean := new.ends_at = old.ends_at or opener and new.ends_at = kith.now() and old.ends_at > kith.now();
    seen boolean := (new.seen_at, new.seen_by) is not distinct from (old.seen_at, old.seen_by)
        or manager and old.seen_at is null and new.seen_at = kith.now() and new.seen_by = kith.actor();
    told boolean := (new.told_at, new.told_by) is not distinct from (old.told_at, old.told_by)
        or manager and old.told_at is null and new.told_at = kith.now() and new.told_by = kith.actor();
    heard boolean := new.heard_at is not distinct from old.heard_at
        or old.young_person_id = kith.own_person() and old.heard_at is null and new.heard_at = kith.now();
begin
    if (closed and seen and told and heard) is not true then
        raise exception 'an emergency is closed, seen, told and read once, each by whose it is to say so' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger goes_on before update on emergency_access for each row execute function kith.emergency_goes_on();

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on emergency_access;
create policy compared on emergency_access for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');

-- Whoever begins a transaction, of themselves: in kith.teams_and_emergencies, with the owner's rights.
drop policy if exists begun on emergency_access;
create policy begun on emergency_access for select to kith_owner using (account_id = (select kith.actor()));
