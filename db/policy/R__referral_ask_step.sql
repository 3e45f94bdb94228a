-- What was said of what a service asked: seen by the young person, by their team and by whoever opened their record in an emergency. The service reads that
-- it was sent a referral, or that it does not go on; never the yes or no, so that a no and a yes that nobody took up are the same to it. Each says it as
-- themselves and at that moment, while it is open: the young person their yes and no; their team that it goes on or does not, and a yes or no that was said
-- to them. A yes nobody writes down for a young person who answered, and it goes on only where yes is what was said last. Nobody says anything in an
-- emergency.
alter table referral_ask_step enable row level security;
alter table referral_ask_step force row level security;
grant select, insert on referral_ask_step to kith_app;

drop policy if exists somebody_acts on referral_ask_step;
create policy somebody_acts on referral_ask_step as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on referral_ask_step;
create policy seen on referral_ask_step for select to kith_app
    using (organisation_id = (select kith.organisation())
        and case when (select kith.role()) in ('young person', 'worker', 'manager')
            then case when young_person_id = (select kith.person())
                then young_person_id = (select kith.whole_person())
                else young_person_id in (select kith.young_people()) end
            else step in ('taken-up', 'closed')
                and ask_id in (select a.id from referral_ask a where a.young_person_id = (select kith.seen_person())) end);

-- The yes or no that was said last, as far as the actor sees it; null where nobody answered.
create or replace function kith.said_of_ask(ask_ uuid) returns text language plpgsql stable as $$
begin
    return (select s.step from referral_ask_step s where s.ask_id = ask_ and s.step in ('yes', 'no') order by s.said_at desc, s.id desc limit 1);
end $$;
grant execute on function kith.said_of_ask(uuid) to kith_app;

drop policy if exists said on referral_ask_step;
create policy said on referral_ask_step for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and ask_id in (select a.id from referral_ask a where a.young_person_id = (select kith.whole_person()) and a.ended_at is null)
        and case when young_person_id = (select kith.own_person())
            then step in ('yes', 'no') and how is null
            else (select kith.works_here()) and not (select kith.in_emergency())
                and (step in ('yes', 'no')) = (how is not null)
                and (step <> 'yes' or kith.said_of_ask(ask_id) is null)
                and (step <> 'taken-up' or kith.said_of_ask(ask_id) = 'yes') end);
