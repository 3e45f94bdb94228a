-- Questions why somebody looked: seen by the young person as far as they see the line they are about, by their team, and by whoever is asked,
-- who sees nothing else of the record by it. The young person asks about their own record, a manager about records of their teams, nobody about
-- themselves or a job. It is answered once: by whoever looked, or a manager of the team where somebody else asked.
alter table look_question enable row level security;
alter table look_question force row level security;
grant select, insert, update (answered_by, answered_at, answer) on look_question to kith_app;

drop policy if exists somebody_acts on look_question;
create policy somebody_acts on look_question as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on look_question;
create policy seen on look_question for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (looked_by = (select kith.actor())
            or (select kith.works_here())
                and case when young_person_id = (select kith.person())
                    then young_person_id = (select kith.whole_person())
                    else young_person_id in (select kith.young_people()) end
            or young_person_id = (select kith.own_person())
                and reading_id in (select r.id from reading r where r.young_person_id = (select kith.own_person()))));

drop policy if exists asked on look_question;
create policy asked on look_question for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and asked_by = (select kith.actor())
        and looked_by <> (select kith.actor())
        and answered_at is null
        and by_young_person = ((select kith.own_person()) is not null)
        and (young_person_id = (select kith.own_person())
            or (select kith.role()) = 'manager'
                and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])))
        and exists (select from reading r where r.id = reading_id and r.young_person_id = look_question.young_person_id
            and r.account_id = looked_by and r.read_at = looked_at));

drop policy if exists answered on look_question;
create policy answered on look_question for update to kith_app
    using (organisation_id = (select kith.organisation())
        and answered_at is null
        and asked_by <> (select kith.actor())
        and (looked_by = (select kith.actor())
            or (select kith.role()) = 'manager'
                and young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))))
    with check (answered_by = (select kith.actor()) and answered_at is not null);

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on look_question;
create policy compared on look_question for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');
