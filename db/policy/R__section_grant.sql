-- What is shared with whom: seen by the young person and their team for good, and by whoever receives it while it holds. The young person
-- shares and takes back what is theirs to decide; their team does too, and says why where it decides without them. Nobody changes one
-- otherwise, and nobody removes one. That there is such a service, team or person here, a trigger asks: policy for people leads back to this table.
alter table section_grant enable row level security;
alter table section_grant force row level security;
grant select, insert, update (withdrawn_at, withdrawn_by, withdrawn_because) on section_grant to kith_app;

drop policy if exists somebody_acts on section_grant;
create policy somebody_acts on section_grant as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on section_grant;
create policy seen on section_grant for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (recipient_id = any ((select kith.recipients())::uuid[])
                and withdrawn_at is null and starts_at <= (select kith.now()) and ends_at > (select kith.now())
            or case when young_person_id = (select kith.person())
                then young_person_id = (select kith.whole_person())
                else young_person_id in (select kith.young_people()) end));

drop policy if exists decided on section_grant;
create policy decided on section_grant for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and ((select kith.works_here()) or (select kith.own_person()) is not null and basis = 'agreed')
        and young_person_id = (select kith.whole_person())
        and not (select kith.in_emergency())
        and decided_by = (select kith.actor())
        and withdrawn_at is null
        and recipient_id <> (select kith.actor()));

drop policy if exists withdrawn on section_grant;
create policy withdrawn on section_grant for update to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.works_here()) or (select kith.own_person()) is not null and basis = 'agreed')
        and young_person_id = (select kith.whole_person())
        and not (select kith.in_emergency())
        and withdrawn_at is null)
    with check (withdrawn_by = (select kith.actor()) and withdrawn_at is not null);

-- What a referral shares once its service has accepted, and takes back when it is over: in kith.carry_out_referral, with the owner's rights, and nowhere
-- else.
drop policy if exists found_to_carry_out on section_grant;

drop policy if exists shared_by_referral on section_grant;
create policy shared_by_referral on section_grant for insert to kith_owner
    with check ((select kith.carrying_out()) is not null and organisation_id = (select kith.organisation()));

drop policy if exists taken_back_by_referral on section_grant;
create policy taken_back_by_referral on section_grant for update to kith_owner
    using ((select kith.carrying_out()) is not null and organisation_id = (select kith.organisation()));

-- Whether anything was ever shared with a service: in kith.waits_for_a_word, with the owner's rights, and nowhere else.
drop policy if exists shared_before on section_grant;
create policy shared_before on section_grant for select to kith_owner using (organisation_id = (select kith.organisation()));
