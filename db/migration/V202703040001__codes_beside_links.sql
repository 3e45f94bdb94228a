-- Beside a one-time link stands a short code for whoever types it, kept as a keyed hash whose key is in no database.
alter table invitation add column code_hash bytea check (octet_length(code_hash) = 32);
create index on invitation (code_hash) where code_hash is not null;

-- How often a way in was tried lately, as Bucket4j counts: by a keyed hash of whose count it is. Nothing here is about anybody who could be named.
create table try_limit (
    id text primary key check (length(id) = 32),
    state bytea,
    expires_at bigint
);
create index on try_limit (expires_at);
