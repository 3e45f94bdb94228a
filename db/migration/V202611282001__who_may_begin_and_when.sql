-- Which token a transaction must show to begin: only its hash is here, put by the owner of the tables when a Kith starts, and read by nobody
-- but kith.is_kith.
create table begin_token (
    hash bytea primary key check (octet_length(hash) = 32),
    made_at timestamptz not null default now()
);

-- What Kith is told once, when it starts as the owner: what this database is for, and which keys are its own. And nobody says what time it is.
revoke insert on installation, wrapping_key, signing_key from kith_app;
revoke update (latest) on clock from kith_app;
