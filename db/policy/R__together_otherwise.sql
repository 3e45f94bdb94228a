-- That somebody sees it differently how they work together: said by whoever was asked, as themselves and at that moment; seen by the two of them, and by
-- the rest of the team where it held until then. Nothing of it is changed.
alter table together_otherwise enable row level security;
alter table together_otherwise force row level security;
grant select, insert on together_otherwise to kith_app;

drop policy if exists somebody_acts on together_otherwise;
create policy somebody_acts on together_otherwise as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on together_otherwise;
create policy seen on together_otherwise for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end
        and (held or account_id = (select kith.actor()) or young_person_id = (select kith.own_person())));

drop policy if exists said on together_otherwise;
create policy said on together_otherwise for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person()) and asks_young
            or (select kith.works_here()) and not (select kith.in_emergency()) and not asks_young and account_id = (select kith.actor())));
