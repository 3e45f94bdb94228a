-- Handovers that stayed open though the young person had been moved away from whoever stops, before a move ended them itself (ADR 106): closed as it would
-- have been, in the words of that move and as of its moment. Not where anybody said something in it since: the new team has taken that up, and closes it
-- with words of its own. Nor are meetings called off whose day is over: whether they took place nobody knows.
-- Policies hold for the owner too: for this statement they stand back.
alter table handover no force row level security;
alter table handover_step no force row level security;
alter table time_end no force row level security;
alter table team_move no force row level security;
alter table team_member no force row level security;
alter table young_person no force row level security;
do $$
begin
    -- A database that is made now has none, and not yet the view that says which are open.
    if to_regclass('kith.handover_now') is null then
        return;
    end if;
    perform set_config('kith.now', now()::text, true);
    insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, meeting, on_day, about_id, said_by, said_at, move_id)
    select gen_random_uuid(), h.organisation_id, h.young_person_id, h.id, s.kind, s.words, s.meeting, s.on_day, s.about_id, v.moved_by, v.moved_at, v.id
      from kith.handover_now h join young_person y on y.id = h.young_person_id
     cross join lateral (
         select v.*, greatest(v.moves_on, h.together) as until from team_move v
          where v.young_person_id = h.young_person_id and v.moved_at > h.opened_at
            and not exists (select from team_member m where m.account_id = h.account_id and m.team_id = v.to_team_id
                and m.since <= v.moved_at and (m.until is null or m.until > v.moved_at))
          order by v.moved_at, v.id limit 1) v
     cross join lateral (
         select 'day' as kind, null::text as words, null::text as meeting, v.until as on_day, null::uuid as about_id where h.last_day > v.until
          union all
         select 'moved', v.because, null, null, null
          union all
         select 'fell-through', v.because, p.meeting, null, p.id from handover_step p
          where p.handover_id = h.id and p.kind = 'planned' and p.on_day >= (now() at time zone 'Europe/London')::date
            and not exists (select from handover_step a where a.about_id = p.id and a.kind in ('planned', 'held', 'fell-through'))) s
     where h.open
       and not exists (select from team_member m where m.account_id = h.account_id and m.team_id = y.team_id and m.since <= now() and (m.until is null or m.until > now()))
       and not exists (select from handover_step t where t.handover_id = h.id and t.said_at > v.moved_at);
end $$;
alter table handover force row level security;
alter table handover_step force row level security;
alter table time_end force row level security;
alter table team_move force row level security;
alter table team_member force row level security;
alter table young_person force row level security;
