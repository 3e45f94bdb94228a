-- A passage that is kept back is looked at again as a whole entry is: the former decision ends and another begins, about the same passage.
-- What stands in the text, and where its words are kept, is the first one's id.
alter table withheld add column passage_id uuid;
update withheld set passage_id = id where not whole;
alter table withheld add unique (id, entry_id),
    add foreign key (passage_id, entry_id) references withheld (id, entry_id),
    add check (whole = (passage_id is null));
create unique index on withheld (passage_id) where ended_at is null;
