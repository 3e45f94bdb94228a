-- A service is told with what is sent to it which parts it would see and until which day, so that it knows what it accepts; of whom, it is not told. What was
-- sent before says neither.
alter table referral_step add column shows text[] check (cardinality(shows) between 1 and 10);
alter table referral_step add column shows_until date;
alter table referral_step add constraint referral_step_shows check ((shows is null) = (shows_until is null) and (step = 'sent' or shows is null));

-- The words in which a young person said yes are no service's to read: they stand with the referral, and not with what is shared by it.
alter table section_grant no force row level security;
alter table referral no force row level security;
update section_grant g set because = null
  from referral r cross join lateral unnest(r.sections) s (section)
 where g.id = md5(r.id::text || s.section)::uuid;
alter table referral force row level security;
alter table section_grant force row level security;
