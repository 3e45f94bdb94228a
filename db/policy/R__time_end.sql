-- Until when somebody who stops is there: seen by whoever sees who works with the young person. One of their team brings it up to date, and none can say
-- anything in it: whatever is given is worked out anew from what was said of how they stop, by the trigger of that.
alter table time_end enable row level security;
alter table time_end force row level security;
grant select, insert, update (stays) on time_end to kith_app;

drop policy if exists somebody_acts on time_end;
create policy somebody_acts on time_end as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on time_end;
create policy seen on time_end for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation())
            or young_person_id = (select kith.whole_person())
            or young_person_id = any ((select kith.listed())::uuid[])
            or young_person_id in (select kith.young_people())));

drop policy if exists kept on time_end;
create policy kept on time_end for insert to kith_app
    with check (young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])));

drop policy if exists brought_up_to_date on time_end;
create policy brought_up_to_date on time_end for update to kith_app
    using (young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[])));
