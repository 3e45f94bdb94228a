-- Lists that read what others have too: young people are found by their team, who works here stands apart from young people's accounts, and what is
-- asked and not answered is found by whom it is about.
create index on young_person (organisation_id, team_id);
create index on account (organisation_id, role) where young_person_id is null and service_id is null;
create index on correction (organisation_id, young_person_id) where answered_at is null;

-- How many findings a return has, as its list counts them, is kept when they are; of returns read before, it is counted.
alter table return_import add column findings int;
