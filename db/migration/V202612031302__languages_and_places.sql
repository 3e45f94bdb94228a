-- In which languages somebody speaks, and where they are: of people who work here as they say it of themselves, with the days in it, and of young people
-- as they or their team say it, where how to reach them is said. Whoever chooses who takes over reads both.
alter table working_said
    add column speaks text check (char_length(btrim(speaks)) between 1 and 120),
    add column places text check (char_length(btrim(places)) between 1 and 200);

alter table contact_detail drop constraint contact_detail_kind_check;
alter table contact_detail add constraint contact_detail_kind_check check (kind in ('email', 'phone', 'language', 'place'));
create unique index on contact_detail (young_person_id) where kind = 'language' and ended_at is null;
create unique index on contact_detail (young_person_id) where kind = 'place' and ended_at is null;
