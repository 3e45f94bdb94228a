-- What became of referrals: on a page about the young person, seen by whoever sees the referral. A service sees the steps of its own from when one is
-- sent to it, in which nothing says whom it is about; never what was said before, nor that it was read. Each says it as themselves and now, nobody in an
-- emergency: the young person their yes, their no and that it stops; the service what it asks and answers, and that it stops; their team all the rest, and
-- their yes and no where it was said to them. A step follows the one before it, so that nothing is accepted that was not sent, or that is over.
alter table referral_step enable row level security;
alter table referral_step force row level security;
grant select, insert on referral_step to kith_app;

drop policy if exists somebody_acts on referral_step;
create policy somebody_acts on referral_step as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on referral_step;
create policy seen on referral_step for select to kith_app
    using (organisation_id = (select kith.organisation())
        and case when (select kith.service()) is null
            then referral_id in (select kith.referrals())
            else service_id = any ((select kith.recipients())::uuid[])
                and step in ('sent', 'question', 'answer', 'accepted', 'declined', 'ended', 'revoked') end);

-- Whether a step may follow on the last one that the actor sees; a service sees all of them from the one that sent it. What somebody of the team stopped
-- who did not write it down is read by another than they.
create or replace function kith.referral_goes_on(referral_ uuid, number_ int, step_ text, side_ text) returns boolean language plpgsql stable as $$
declare
    last_ referral_step;
begin
    select s.* into last_ from referral_step s where s.referral_id = referral_ order by s.number desc limit 1;
    return number_ = coalesce(last_.number, 0) + 1 and case
        when step_ = 'yes' then coalesce(last_.step, 'ask-again') = 'ask-again' or last_.step = 'no' and side_ = 'young'
        when step_ = 'no' then coalesce(last_.step, 'ask-again') in ('ask-again', 'yes')
        when step_ = 'ask-again' then last_.step = 'no'
        when step_ = 'withdrawn' then coalesce(last_.step, 'ask-again') in ('ask-again', 'yes', 'no')
        when step_ = 'sent' then last_.step = 'yes'
        when step_ = 'question' then last_.step in ('sent', 'answer')
        when step_ = 'answer' then last_.step = 'question'
        when step_ in ('accepted', 'declined') then last_.step in ('sent', 'question', 'answer')
        when step_ = 'ended' then last_.step = 'accepted'
        when step_ = 'revoked' then last_.step in ('sent', 'question', 'answer', 'accepted')
        when step_ = 'read' then last_.step in ('declined', 'ended', 'revoked', 'withdrawn') and (last_.side <> 'team' or last_.said_by <> kith.actor()
            and last_.said_by <> (select r.made_by from referral r where r.id = referral_)) end;
end $$;
grant execute on function kith.referral_goes_on(uuid, int, text, text) to kith_app;

drop policy if exists said on referral_step;
create policy said on referral_step for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and case side
            when 'service' then service_id = (select kith.service()) and step in ('question', 'accepted', 'declined', 'ended', 'revoked')
            when 'young' then (select kith.own_person()) is not null and referral_id in (select kith.referrals())
                and step in ('yes', 'no', 'revoked')
            else (select kith.works_here()) and not (select kith.in_emergency()) and referral_id in (select kith.referrals())
                and step not in ('question', 'accepted', 'declined') end
        and kith.referral_goes_on(referral_id, number, step, side) is true);

drop policy if exists found_to_carry_out on referral_step;
create policy found_to_carry_out on referral_step for select to kith_owner using (referral_id = (select kith.carrying_out()));

-- What a step does, in the moment in which it is said: how the referral stands, what the service is shown from when it has accepted, and that it is
-- shown nothing more of it when it is over, nor what was agreed anew in its place, unless another referral to it that goes on shows the same. The words of
-- their yes no service reads. It does so with the owner's rights: a service decides about no grant.
create or replace function kith.carry_out_referral() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform set_config('kith.carrying_out', new.referral_id::text, true);
    if new.step = 'accepted' then
        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis, because,
               starts_at, ends_at, decided_by, decided_at)
        select md5(r.id::text || s.section)::uuid, r.organisation_id, r.young_person_id, s.section, 'service', r.service_id, false, r.purpose, 'agreed', null,
               new.said_at, r.ends_at, y.said_by, new.said_at
          from referral r
         cross join lateral unnest(r.sections) s (section)
         cross join lateral (select * from referral_step t where t.referral_id = r.id and t.step = 'yes' order by t.number desc limit 1) y
         where r.id = new.referral_id and r.ends_at > new.said_at
        on conflict (id) do nothing;
    elsif new.step in ('ended', 'revoked') then
        update section_grant g set withdrawn_at = greatest(new.said_at, g.starts_at), withdrawn_by = new.said_by, withdrawn_because = new.words
          from referral r
         where r.id = new.referral_id and r.stands = 'running' and g.young_person_id = r.young_person_id and g.recipient_kind = 'service'
           and g.recipient_id = r.service_id and g.section = any (r.sections) and g.withdrawn_at is null and g.starts_at >= r.stands_since and g.basis = 'agreed'
           and (g.id = md5(r.id::text || g.section)::uuid or not exists (select from referral o
               where o.id <> r.id and o.young_person_id = r.young_person_id and o.service_id = r.service_id and o.stands = 'running'
                 and g.section = any (o.sections)));
    end if;
    update referral r set stands_since = new.said_at, stands = case
        when new.step in ('ended', 'revoked', 'withdrawn') then case when new.side <> 'team' then 'stopped' when new.said_by = r.made_by then 'settled' else 'stopped-by-colleague' end
        when new.step = 'read' then 'settled'
        when new.step = 'accepted' then 'running'
        when new.step = 'ask-again' then 'written'
        when new.step = 'answer' then 'sent'
        else new.step end
     where r.id = new.referral_id;
    perform set_config('kith.carrying_out', '', true);
    return null;
end $$;

drop trigger if exists carry_out on referral_step;
create trigger carry_out after insert on referral_step for each row execute function kith.carry_out_referral();
