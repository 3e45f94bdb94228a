-- A page of the list is read in its order whatever organisation or team it is of: plans are made before it is known which, and reckon with the
-- largest and not with one of middling size, of which sorting all would be as quick.
alter table young_person_figures alter column organisation_id set (n_distinct = 1), alter column team_id set (n_distinct = 1);
