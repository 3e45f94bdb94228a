-- What a young person would like to talk about may be something that is kept back from them.
alter table sharing_ask add column withheld_id uuid references withheld;
