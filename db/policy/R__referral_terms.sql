-- The terms of referrals: read by those who work with young people, by young people and by partners. Managers write them, as themselves and now; what
-- was accepted once stays as it was.
alter table referral_terms enable row level security;
alter table referral_terms force row level security;
grant select, insert on referral_terms to kith_app;

drop policy if exists somebody_acts on referral_terms;
create policy somebody_acts on referral_terms as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on referral_terms;
create policy seen on referral_terms for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.reads_record()));

drop policy if exists made on referral_terms;
create policy made on referral_terms for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'manager'
        and made_by = (select kith.actor())
        and kith.is_now(made_at));
