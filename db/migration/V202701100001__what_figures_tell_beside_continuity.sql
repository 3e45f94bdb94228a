-- Whether the year of all teams together, beside what is counted of everybody until they are 25, would tell of one to five young people.
alter table team_continuity add column tells_of_few boolean not null default false;
