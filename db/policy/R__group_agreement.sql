-- Whether the others may read that a young person was there: said by them alone, of an entry they see, and seen by nobody else, their team included.
-- Nothing is changed; what they said last holds.
alter table group_agreement enable row level security;
alter table group_agreement force row level security;
grant select, insert on group_agreement to kith_app;

drop policy if exists somebody_acts on group_agreement;
create policy somebody_acts on group_agreement as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on group_agreement;
create policy seen on group_agreement for select to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.own_person()));

drop policy if exists said on group_agreement;
create policy said on group_agreement for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.own_person())
        and entry_id in (select kith.entries())
        and said_by = (select kith.actor())
        and kith.is_now(said_at));

-- What kith.done_together reads with the owner's rights, for a young person who asks, and nothing else does.
drop policy if exists together on group_part;
create policy together on group_part for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.own_person()) is not null);

drop policy if exists together on group_agreement;
create policy together on group_agreement for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.own_person()) is not null);

drop policy if exists together on entry;
create policy together on entry for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.own_person()) is not null);

drop policy if exists together on person_name;
create policy together on person_name for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.own_person()) is not null);

-- What was written to the young person who acts together with others: their own entries of that kind, what they said of the others, and only where
-- everybody said yes the first names of the others. Whoever takes it back, or is kept from their entry since, hides all again. An entry that was taken
-- away is nobody's. Nothing here is the same for two of them but what it was. What one person wrote
-- belongs together, and what those wrote whom that person asked: somebody else who knows of it adds nobody to it. And whoever said yes said it of those who were there then.
create or replace function kith.done_together()
returns table (part_id uuid, entry_id uuid, what text, agreed boolean, others text[])
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    me uuid := kith.own_person();
begin
    if me is null then
        return;
    end if;
    return query
    with firsts as (
            select distinct on (p.entry_id) p.id, p.entry_id, p.group_id, p.what, p.young_person_id, p.said_at,
                   coalesce((select a.asked_by from group_ask a where a.group_id = p.group_id and a.account_id = p.said_by limit 1), p.said_by) as begun_by
              from group_part p
             where p.group_id in (select m.group_id from group_part m where m.young_person_id = me)
             order by p.entry_id, p.said_at, p.id),
        those as (
            select f.*, max(f.said_at) over (partition by f.group_id, f.begun_by) as all_there from firsts f),
        there as (
            select f.*, e.withheld, (select case when a.said_at >= f.all_there or not a.agreed then a.agreed end from group_agreement a
                    where a.entry_id = f.entry_id and a.young_person_id = f.young_person_id order by a.said_at desc, a.id desc limit 1) as agreed
              from those f join entry e on e.id = f.entry_id and e.young_person_id = f.young_person_id where not e.taken_away)
    select mine.id, mine.entry_id, mine.what, mine.agreed,
           case when (select bool_and(t.agreed is true and not t.withheld) from there t where t.group_id = mine.group_id and t.begun_by = mine.begun_by)
               then array(select distinct split_part(n.known_as, ' ', 1) from there o join person_name n on n.young_person_id = o.young_person_id
                    where o.group_id = mine.group_id and o.begun_by = mine.begun_by and o.young_person_id <> me and n.known_as is not null order by 1)
               else '{}' end
      from there mine where mine.young_person_id = me and not mine.withheld;
end $$;
grant execute on function kith.done_together() to kith_app;
