-- Referrals: seen by the young person, by their team and by whoever opened their record in an emergency; by no service, whatever it is shown. Their team
-- writes one down, as themselves and now, to a service that is there; nobody does in an emergency. How it stands follows from its steps.
alter table referral enable row level security;
alter table referral force row level security;
grant select, insert on referral to kith_app;

drop policy if exists somebody_acts on referral;
create policy somebody_acts on referral as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on referral;
create policy seen on referral for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

drop policy if exists written on referral;
create policy written on referral for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (select kith.works_here()) and not (select kith.in_emergency())
        and made_by = (select kith.actor())
        and kith.is_now(made_at)
        and stands = 'written'
        and service_id in (select s.id from service s where s.ended_at is null));

-- The referral a step of which is being carried out, for as long as that takes (kith.carry_out_referral); null otherwise.
create or replace function kith.carrying_out() returns uuid language sql stable
return nullif(current_setting('kith.carrying_out', true), '')::uuid;

drop policy if exists found_to_carry_out on referral;

drop policy if exists carried_out on referral;
create policy carried_out on referral for update to kith_owner using (id = (select kith.carrying_out()));

-- The referrals of the young person this transaction is about, as far as the actor sees them.
create or replace function kith.referrals() returns setof uuid language plpgsql stable rows 10 as $$
begin
    return query select r.id from referral r where r.young_person_id = kith.person();
end $$;
grant execute on function kith.referrals(), kith.carrying_out() to kith_app;

-- Whether a service was ever referred to: asked of whoever is let in to it (kith.waits_for_a_word), with the owner's rights, and nowhere else.
drop policy if exists referred_before on referral;
create policy referred_before on referral for select to kith_owner using (organisation_id = (select kith.organisation()));

create or replace function kith.was_asked_for_help(service_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return exists (select from referral r where r.service_id = service_);
end $$;
