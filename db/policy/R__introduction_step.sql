-- What was said of an introduction: seen by whoever sees the introduction. Each says it as themselves and at that moment, and nothing that was said is
-- changed. Which lines about themselves go with it the young person alone says; a hello, what was passed on and a plan their team says; and that it suits
-- whoever they are introduced to, where that is a colleague, nobody but that colleague. Nobody says anything in an emergency.
alter table introduction_step enable row level security;
alter table introduction_step force row level security;
grant select, insert on introduction_step to kith_app;

drop policy if exists somebody_acts on introduction_step;
create policy somebody_acts on introduction_step as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on introduction_step;
create policy seen on introduction_step for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists said on introduction_step;
create policy said on introduction_step for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and case when young_person_id = (select kith.own_person())
            then kind not in ('hello', 'passed-on', 'planned') and side is distinct from 'other'
            else (select kith.works_here()) and not (select kith.in_emergency())
                and kind <> 'about'
                and (side is distinct from 'other' or introduction_id in (select i.id from introduction i
                    where i.young_person_id = (select kith.whole_person()) and coalesce(i.account_id, (select kith.actor())) = (select kith.actor()))) end);
