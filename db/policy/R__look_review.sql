-- What managers say of unusual looking at records of their teams: seen and said by managers of that team, never about themselves, under whatever
-- account, and never changed.
alter table look_review enable row level security;
alter table look_review force row level security;
grant select, insert on look_review to kith_app;

drop policy if exists somebody_acts on look_review;
create policy somebody_acts on look_review as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on look_review;
create policy seen on look_review for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and team_id = any ((select kith.teams())::uuid[]));

drop policy if exists said on look_review;
create policy said on look_review for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and team_id = any ((select kith.teams())::uuid[])
        and reviewed_by = (select kith.actor())
        and not kith.one_person(account_id, (select kith.actor()))
        and exists (select from reading r where r.id = until_reading and r.account_id = look_review.account_id
            and r.young_person_id in (select y.id from young_person y where y.team_id = look_review.team_id)));

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on look_review;
create policy compared on look_review for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');
