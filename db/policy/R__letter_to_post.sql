-- Letters to young people who have neither a number nor an e-mail address: put onto the list by the job that sends, seen and posted by those who work with them, who
-- say it once, as themselves and at that moment. Nobody else sees one, the young person included: they get it.
alter table letter_to_post enable row level security;
alter table letter_to_post force row level security;
grant select, insert, update (posted_at, posted_by) on letter_to_post to kith_app;

drop policy if exists somebody_acts on letter_to_post;
create policy somebody_acts on letter_to_post as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on letter_to_post;
create policy seen on letter_to_post for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])));

drop policy if exists written on letter_to_post;
create policy written on letter_to_post for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job send' and posted_at is null
        and what not in ('sign-in code', 'partner link', 'test')
        and young_person_id = any ((select kith.young_people_written_to())::uuid[]));

drop policy if exists posted on letter_to_post;
create policy posted on letter_to_post for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.works_here())
        and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))
        and posted_at is null)
    with check (posted_by = (select kith.actor()) and kith.is_now(posted_at));
