-- A session is known by a hash of its id, and what it keeps is plain: whoever reads this table is signed in as nobody. Sessions of before end.
drop table spring_session_attributes;
drop table spring_session;

create table session (
    id_hash bytea primary key check (octet_length(id_hash) = 32),
    account_id uuid not null references account,
    -- They came by a one-time link and may only set up a passkey; which link, by its hash.
    arriving boolean not null,
    came_by bytea check (octet_length(came_by) = 32),
    signed_in_at timestamptz not null,
    -- When they last showed that it is them.
    shown_at timestamptz not null,
    last_used_at timestamptz not null,
    -- What it is open on, in words, as the browser says it: "Firefox, Android".
    device text not null check (length(device) <= 60)
);
create index on session (account_id);
create index on session (last_used_at);

-- What passkeys must sign is given out without being kept: this key shows that it was Kith who gave it out.
create table challenge_key (
    key bytea not null check (octet_length(key) = 32)
);
insert into challenge_key values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- What a passkey has signed is good for no second answer. Kept for as long as it would be good.
create table answered_challenge (
    hash bytea primary key check (octet_length(hash) = 32),
    until timestamptz not null
);
create index on answered_challenge (until);
