-- What was answered to a young person who asked for help: seen by whoever sees what they asked. Their team answers what is open, as themselves and at that
-- moment; nobody in an emergency.
alter table help_answer enable row level security;
alter table help_answer force row level security;
grant select, insert on help_answer to kith_app;

drop policy if exists somebody_acts on help_answer;
create policy somebody_acts on help_answer as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on help_answer;
create policy seen on help_answer for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on help_answer;
create policy said on help_answer for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and ask_id in (select a.id from help_ask a where a.young_person_id = (select kith.whole_person()) and a.answered_at is null));
