-- Where a young person or a worker thinks that they are with each other: seen by the two of them and by nobody else, said by each for themselves and at
-- that moment; nobody in an emergency. Nothing of it is changed.
alter table together_view enable row level security;
alter table together_view force row level security;
grant select, insert on together_view to kith_app;

drop policy if exists somebody_acts on together_view;
create policy somebody_acts on together_view as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on together_view;
create policy seen on together_view for select to kith_app
    using (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and account_id = (select kith.actor())));

drop policy if exists said on together_view;
create policy said on together_view for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person()) and by_young
            or (select kith.works_here()) and not (select kith.in_emergency()) and not by_young and account_id = (select kith.actor())));
