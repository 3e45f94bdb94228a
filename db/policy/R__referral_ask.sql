-- That a service would like to help a young person: seen by the young person, by their team and by whoever opened their record in an emergency; and on a
-- page about them by the service that asked, while something of theirs is shared with it. Only such a service asks, as itself and at that moment. That it is
-- over their team says, once and at that moment; nobody in an emergency.
alter table referral_ask enable row level security;
alter table referral_ask force row level security;
grant select, insert, update (ended_at) on referral_ask to kith_app;

drop policy if exists somebody_acts on referral_ask;
create policy somebody_acts on referral_ask as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on referral_ask;
create policy seen on referral_ask for select to kith_app
    using (organisation_id = (select kith.organisation())
        and case when (select kith.role()) in ('young person', 'worker', 'manager')
            then case when young_person_id = (select kith.person())
                then young_person_id = (select kith.whole_person())
                else young_person_id in (select kith.young_people()) end
            else service_id = (select kith.service()) and young_person_id = (select kith.seen_person()) end);

drop policy if exists asked on referral_ask;
create policy asked on referral_ask for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.seen_person())
        and service_id = (select kith.service())
        and asked_by = (select kith.actor())
        and kith.is_now(asked_at)
        and ended_at is null);

drop policy if exists ended on referral_ask;
create policy ended on referral_ask for update to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and ended_at is null)
    with check (kith.is_now(ended_at));
