-- How a young person can be reached, and how they like people to be in touch, now and before: seen by them, by their team and by whoever opened their record in an emergency, and by the
-- analyst and the job who load lists of the former alone; by no partner, whatever is shared. Whoever may write the name they go by says it, as themselves and at
-- that moment; what is said anew ends what stood there, and nothing that was said is changed.
alter table contact_detail enable row level security;
alter table contact_detail force row level security;
grant select, insert, update (ended_at, ended_by) on contact_detail to kith_app;

drop policy if exists somebody_acts on contact_detail;
create policy somebody_acts on contact_detail as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on contact_detail;
create policy seen on contact_detail for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.role()) in ('young person', 'worker', 'manager')
            or (select kith.role()) in ('analyst', 'job import') and kind in ('email', 'phone'))
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id in (select kith.young_people())));

-- Where a message that waits is sent to, or letters go: read by the job that sends, as it stands then; of a changed address, the one it is meant for.
drop policy if exists written_to on contact_detail;
create policy written_to on contact_detail for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job send' and kind in ('email', 'phone', 'letters')
        and (ended_at is null and young_person_id = any ((select kith.young_people_written_to())::uuid[])
            or id = any ((select kith.addresses_written_to())::uuid[])));

-- Exists, and not in: what is asked differs by the kind, so it is asked of each row, and must not read everybody of the organisation for it.
drop policy if exists said on contact_detail;
create policy said on contact_detail for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and set_by is not distinct from (select kith.actor())
        and kith.is_now(since)
        and ended_at is null
        and exists (select from young_person y where y.id = young_person_id and y.organisation_id = (select kith.organisation())
            and ((select kith.role()) in ('analyst', 'job import') and kind in ('email', 'phone') or y.team_id = any ((select kith.teams())::uuid[])
                or y.id = (select kith.own_person()))));

drop policy if exists ended on contact_detail;
create policy ended on contact_detail for update to kith_app
    using (organisation_id = (select kith.organisation()) and ended_at is null)
    with check (organisation_id = (select kith.organisation())
        and ended_by is not distinct from (select kith.actor())
        and kith.is_now(ended_at)
        and exists (select from young_person y where y.id = young_person_id and y.organisation_id = (select kith.organisation())
            and ((select kith.role()) in ('analyst', 'job import') and kind in ('email', 'phone') or y.team_id = any ((select kith.teams())::uuid[])
                or y.id = (select kith.own_person()))));

-- What is changed is told, at the address or number that stood there and at the new one.
create or replace function kith.tell_of_young_persons_address() returns trigger language plpgsql as $$
declare
    account_ uuid;
begin
    for account_ in select a.id from account a where a.young_person_id = new.young_person_id and a.organisation_id = kith.organisation() loop
        perform kith.tell_of_change(account_, case new.kind when 'email' then 'address changed' else 'number changed' end, true, null, new.id);
    end loop;
    return null;
end $$;
drop trigger if exists tell_of_address on contact_detail;
create trigger tell_of_address after insert or update of ended_at on contact_detail for each row when (new.kind in ('email', 'phone'))
    execute function kith.tell_of_young_persons_address();
