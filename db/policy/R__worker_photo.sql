-- Photos of people who work here: each chooses and takes away their own, at that moment. Colleagues who work with young people see those that stand,
-- and so do the young people they work with, worked with before, or of whose team they are; of whoever has left nobody sees one. No partner, nobody who
-- counts or administers. Of one that is taken away only whoever it shows knows. Nothing else of a row is changed.
alter table worker_photo enable row level security;
alter table worker_photo force row level security;
grant select, insert, update (ended_at) on worker_photo to kith_app;

-- Who is there for the young person acting, and who was: by what was said in Kith or by a return, but for what was taken back before it began.
create or replace function kith.ever_there_for_me() returns uuid[] language plpgsql stable as $$
declare
    today date := (kith.now() at time zone 'Europe/London')::date;
begin
    return case when kith.own_person() is null then '{}' else kith.there_for_me() || array(
        select x.account_id from kith.working_with x
         where x.young_person_id = kith.own_person() and x.account_id is not null
           and x.starts_on <= today and coalesce(x.ends_on, 'infinity') > x.starts_on) end;
end $$;
grant execute on function kith.ever_there_for_me() to kith_app;

drop policy if exists somebody_acts on worker_photo;
create policy somebody_acts on worker_photo as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on worker_photo;
create policy seen on worker_photo for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (account_id = (select kith.actor())
            or ended_at is null and kith.is_here(account_id)
                and ((select kith.works_here()) or account_id = any ((select kith.ever_there_for_me())::uuid[]))));

drop policy if exists chosen on worker_photo;
create policy chosen on worker_photo for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and account_id = (select kith.actor())
        and kith.is_now(chosen_at)
        and ended_at is null);

drop policy if exists taken_away on worker_photo;
create policy taken_away on worker_photo for update to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()) and ended_at is null)
    with check (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()) and kith.is_now(ended_at));
