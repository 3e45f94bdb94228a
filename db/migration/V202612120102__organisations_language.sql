-- The language of an organisation, as the words have it, as its managers and administrators say: what is read by whoever never chose one and whose browser
-- asks for none; null where nobody said it. Who acts says it with everything else.
alter table organisation add column language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
drop function if exists kith.begin(uuid, text, uuid, uuid, bytea);
