-- One account a young person; an ended one may be followed by another.
create unique index on account (young_person_id) where ended_at is null;
