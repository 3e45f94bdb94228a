-- Young people leave Kith quickly, unless they turned that off for themselves, and are then somewhere that has nothing to do with Kith: where, their
-- organisation says. It is known as soon as it is known who acts, since it stands on every page of theirs.
alter table account add leaves_quickly boolean not null default true;
alter table organisation add leaves_to text not null default 'https://www.bbc.co.uk/weather'
    check (leaves_to ~ '^https://[^ ]+$' and length(leaves_to) <= 200);
drop function if exists kith.begin(uuid, text, uuid, uuid, bytea);
