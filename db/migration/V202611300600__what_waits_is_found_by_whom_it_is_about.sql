-- What waits for somebody is counted on every page of theirs: what is open is found by whom it is about, and what is done is not read for it.
create index on sharing_ask (organisation_id, young_person_id) where answered_at is null;
create index on section_grant (organisation_id, young_person_id, ends_at) where withdrawn_at is null;
create index on withheld (organisation_id, young_person_id, review_on) where ended_at is null;
create index on look_question (organisation_id, young_person_id) where answered_at is null;
create index on emergency_access (organisation_id, young_person_id) where seen_at is null or not_told_because is not null and told_at is null;
create index on way_in_change (organisation_id, account_id, happened_at) where what = 'device lost';
