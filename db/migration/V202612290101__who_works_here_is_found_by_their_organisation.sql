-- One account a young person; an ended one may be followed by another. It holds nobody but young people now: as it was, it held everybody of all organisations
-- who is no young person as those without one, and by what PostgreSQL had counted, who works at one organisation was looked for among all of them.
drop index account_young_person_id_idx1;
create unique index on account (young_person_id) where ended_at is null and young_person_id is not null;
