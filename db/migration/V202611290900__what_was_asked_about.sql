-- What was opened stands in the question as it stands in the line of the log, a page with its sections: whoever is asked reads the same as the
-- young person. Questions of before have none, and are said by their sections.
alter table look_question add column things text[] not null default '{}';
