-- From which network a session began: its keyed hash, made for that account alone, whose key is in no database; what whoever runs the server calls it; and
-- whether its owner had signed in from there before that day, null where that is not known. The same of a passkey or a code that somebody is told of.
alter table session add network bytea check (octet_length(network) = 32), add place text, add network_known boolean;
alter table way_in_change add place text, add network_known boolean;

-- The networks somebody signed in from, each for ninety days from when they last did (R__zz_session.sql).
create table known_network (
    account_id uuid not null references account,
    network bytea not null check (octet_length(network) = 32),
    first_at timestamptz not null,
    last_at timestamptz not null,
    primary key (account_id, network)
);
create index on known_network (last_at);
