-- Whose catch-ups are to be counted anew: put there by whatever changes one of them, with the owner's rights, and taken away by the job that counts them,
-- who alone reads it.
alter table catch_up_mark enable row level security;
alter table catch_up_mark force row level security;
grant select on catch_up_mark to kith_app;

drop policy if exists somebody_acts on catch_up_mark;
create policy somebody_acts on catch_up_mark as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on catch_up_mark;
create policy seen on catch_up_mark for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job measures');

drop policy if exists counted on catch_up_mark;
create policy counted on catch_up_mark to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job measures')
    with check (organisation_id is not null);

create or replace function kith.mark_catch_up() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into catch_up_mark (organisation_id, young_person_id) values (new.organisation_id, new.young_person_id);
    return null;
end $$;
create or replace trigger marked after insert on entry for each row
    when (new.kind = 'catch-up' and not new.by_young_person) execute function kith.mark_catch_up();
create or replace trigger marked_anew after update of kind, happened_on, taken_away on entry for each row
    when ('catch-up' in (old.kind, new.kind)
        and (old.kind, old.happened_on, old.taken_away) is distinct from (new.kind, new.happened_on, new.taken_away))
    execute function kith.mark_catch_up();
