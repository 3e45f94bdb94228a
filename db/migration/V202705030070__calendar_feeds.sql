-- An address that somebody's calendar reads: what its entries are called, and a hash of what it ends with. One that ended opens nothing again.
create table calendar_feed (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    called text not null check (length(called) between 1 and 40),
    token_hash bytea not null,
    made_at timestamptz not null,
    ended_at timestamptz
);
create index on calendar_feed (token_hash);
create index on calendar_feed (account_id);
