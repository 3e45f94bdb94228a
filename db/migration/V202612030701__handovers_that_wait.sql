-- The last day on which a handover may wait for somebody, so that those long over cost no page anything; the trigger in db/policy/R__handover_step.sql
-- says how it is worked out. Those there are wait until something more is said in them.
alter table handover add column waits_until date not null default 'infinity';
drop index handover_organisation_id_young_person_id_idx;
create index on handover (organisation_id, young_person_id, waits_until);
create index on handover (leaving_id);
