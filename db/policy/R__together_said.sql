-- How a young person and a worker want to work together: the two of them see all that was said of it, and the rest of the team what was agreed. The
-- young person says their side, the worker theirs and what the young person told them, each as themselves and at that moment; whoever is asked agrees,
-- once. Nobody agrees for the young person, and nobody says anything in an emergency. No partner sees any of it, whatever is shared.
alter table together_said enable row level security;
alter table together_said force row level security;
grant select, insert, update (agreed_at) on together_said to kith_app;

drop policy if exists somebody_acts on together_said;
create policy somebody_acts on together_said as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on together_said;
create policy seen on together_said for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end
        and (agreed_at is not null or account_id = (select kith.actor()) or young_person_id = (select kith.own_person())));

drop policy if exists said on together_said;
create policy said on together_said for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and agreed_at is null
        and (young_person_id = (select kith.own_person()) and not asks_young
            or (select kith.works_here()) and not (select kith.in_emergency()) and asks_young and account_id = (select kith.actor())));

drop policy if exists agreed on together_said;
create policy agreed on together_said for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and agreed_at is null
        and (young_person_id = (select kith.own_person()) and asks_young
            or (select kith.works_here()) and not (select kith.in_emergency()) and not asks_young and account_id = (select kith.actor())))
    with check (kith.is_now(agreed_at));
