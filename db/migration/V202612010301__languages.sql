-- The language somebody chose for themselves, as the words have it; null for whoever chose none. Who acts says it with everything else.
alter table account add column language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
drop function if exists kith.begin(uuid, text, uuid, uuid, bytea);
