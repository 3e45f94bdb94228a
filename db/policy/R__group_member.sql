-- Who belongs to a group that stays: seen, row by row, by the team of that young person and by whoever opened their record in an emergency, so that each
-- sees of a group only whom they see anyway. Their team says it as themselves and at that moment, nobody in an emergency, and nothing is changed. What is
-- said is told to the young person it is about: the name of the group and since when they are in it, by kith.own_groups, and never which row it is, since
-- what two could compare would tell them of each other.
alter table group_member enable row level security;
alter table group_member force row level security;
grant select, insert on group_member to kith_app;

drop policy if exists somebody_acts on group_member;
create policy somebody_acts on group_member as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on group_member;
create policy seen on group_member for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on group_member;
create policy said on group_member for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and told);

-- What kith.own_groups reads with the owner's rights: of whoever asks, and of nobody else.
drop policy if exists own_groups on group_member;
create policy own_groups on group_member for select to kith_owner
    using (organisation_id = (select kith.organisation()) and young_person_id = (select kith.own_person()));

-- The groups that stay in which the young person who acts is or was: as it was said last of them, and as those who said it knew that they read it.
create or replace function kith.own_groups() returns table (name text, from_day date, until_day date)
language plpgsql stable security definer rows 10 set search_path = pg_catalog, public, pg_temp as $$
declare
    me uuid := kith.own_person();
begin
    return query
    select m.name, m.from_day, m.until_day
      from (select distinct on (g.group_id) g.* from group_member g where g.young_person_id = me order by g.group_id, g.said_at desc, g.id desc) m
     where m.told order by m.from_day desc, kith.folded(m.name), m.name;
end $$;
grant execute on function kith.own_groups() to kith_app;
