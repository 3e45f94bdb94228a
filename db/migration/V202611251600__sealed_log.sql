-- The log of who looked, sealed: lines are hashed into a tree of which a signed checkpoint is kept here and wherever an operator says, so that
-- a line changed, removed or put in later is found (bin/kith verify-log).

-- By chance, so that a hash that stays after a line was erased cannot be guessed back. Older lines get theirs now.
alter table reading add column salt uuid not null default gen_random_uuid();

-- What a line of the tree says, once and for good: one reading, or that lines were erased.
create table reading_leaf (
    organisation_id uuid not null references organisation,
    leaf_index bigint not null check (leaf_index >= 0),
    reading_id bigint unique,
    erasure_id uuid unique,
    hash bytea not null check (octet_length(hash) = 32),
    primary key (organisation_id, leaf_index),
    check (num_nonnulls(reading_id, erasure_id) = 1)
);

-- That lines were erased as the law asks: which leaves, when and why. Whose they were is not said.
create table reading_erasure (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    erased_at timestamptz not null default clock_timestamp(),
    why text not null check (length(trim(why)) > 0),
    leaves bigint[] not null
);
create index on reading_erasure (organisation_id);

-- A signed checkpoint each time lines were sealed, and the roots of the tree's complete parts, with which sealing goes on.
create table reading_checkpoint (
    organisation_id uuid not null references organisation,
    size bigint not null check (size > 0),
    note text not null,
    edge bytea[] not null,
    made_at timestamptz not null default now(),
    primary key (organisation_id, size)
);

-- How far an organisation's lines are settled: no line up to there can still come, since every transaction that was handed its number has
-- ended. The mark is the next such place; the horizon is the first transaction that had not begun when it was set.
create table reading_sealing (
    organisation_id uuid primary key references organisation,
    settled_to bigint not null default 0,
    mark bigint,
    horizon xid8,
    marked_at timestamptz,
    check (num_nulls(mark, horizon, marked_at) in (0, 3))
);

-- Up to where checkpoints were taken to each place that an operator named.
create table checkpoint_export (
    organisation_id uuid not null references organisation,
    destination text not null,
    size bigint not null,
    exported_at timestamptz not null,
    primary key (organisation_id, destination)
);

-- By what checkpoints are known to be Kith's own. The key that signs is in a file outside the database. One is in use; one that was lost is retired.
create table signing_key (
    id bigint primary key,
    public_key bytea not null check (octet_length(public_key) = 32),
    made_at timestamptz not null,
    retired_at timestamptz
);
create unique index on signing_key ((true)) where retired_at is null;
