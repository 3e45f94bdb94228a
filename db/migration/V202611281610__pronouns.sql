-- How a young person is spoken of: theirs to say. What it said before is in the history, as with the name they go by.
alter table young_person add column pronouns text check (char_length(btrim(pronouns)) between 1 and 40);
