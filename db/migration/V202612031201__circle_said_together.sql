-- Whoever works with a young person writes down with them, on one phone, whether somebody is in their life now. Such a version says nothing else anew:
-- it names whose words the others are, and the young person’s stay theirs. Null where whoever said it said all of it.
alter table circle_person add column words_by uuid references account;
alter table circle_person add check (words_by is null or version > 1 and not taken_away);
