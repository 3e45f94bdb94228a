-- What is asked about sharing: seen by the young person and their team, and by whoever asked. Each asks as themselves; the young person
-- answers what others ask, their team answers what the young person or a partner asks, once; that they did not
-- agree somebody else answers than whoever wrote it down. In an emergency nobody asks or answers; a wish to talk about one names one that the young person was told of, and one about what is kept back what is kept back from them.
alter table sharing_ask enable row level security;
alter table sharing_ask force row level security;
grant select, insert, update (answered_by, answered_at, agreed, answer) on sharing_ask to kith_app;

drop policy if exists somebody_acts on sharing_ask;
create policy somebody_acts on sharing_ask as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on sharing_ask;
create policy seen on sharing_ask for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and (asked_by = (select kith.actor())
            or case when young_person_id = (select kith.person())
                then young_person_id = (select kith.whole_person())
                else young_person_id in (select kith.young_people()) end));

drop policy if exists asked on sharing_ask;
create policy asked on sharing_ask for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and asked_by = (select kith.actor())
        and answered_at is null
        and (emergency_id is null or asks = 'to talk' and emergency_id in (select e.id from emergency_access e where e.young_person_id = (select kith.own_person())))
        and (withheld_id is null or asks = 'to talk' and withheld_id in (select w.id from withheld w where w.young_person_id = (select kith.own_person())))
        and (disagrees_with is null or asks = 'to talk')
        and young_person_id = (select kith.person())
        and case asks
            when 'to see' then (select kith.service()) is not null and recipient_kind = 'service' and recipient_id = (select kith.service())
                and (select kith.sections_shared()) <> '{}'
            when 'to share' then (select kith.works_here()) and not (select kith.in_emergency())
                and young_person_id = (select kith.whole_person())
            else young_person_id = (select kith.own_person()) end);

drop policy if exists answered on sharing_ask;
create policy answered on sharing_ask for update to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.reads_record())
        and young_person_id = (select kith.whole_person())
        and not (select kith.in_emergency())
        and answered_at is null
        and disagrees_with is distinct from (select kith.actor())
        and ((select kith.works_here()) or asks <> 'to talk'))
    with check (answered_by = (select kith.actor()) and answered_at is not null);
