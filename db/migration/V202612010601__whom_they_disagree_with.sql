-- A young person who says that they did not agree says it to somebody else than to whoever wrote that they did.
alter table sharing_ask add column disagrees_with uuid references account;
