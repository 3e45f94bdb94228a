-- Who of the staff wrote in a section of a record is found one after the other.
create index on entry (young_person_id, section, author_id) where not by_young_person;
