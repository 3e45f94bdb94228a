-- What became of somebody's way in: that a passkey was made, and that a device was said to be lost. They are told of each.
create table way_in_change (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    what text not null check (what in ('passkey made', 'device lost')),
    -- The passkey that was made, or taken away; null where all of them were. It may be gone, so it is no reference.
    passkey_id uuid,
    label text not null default '' check (length(label) <= 60),
    -- Null where it was said at the command line of the server.
    said_by uuid references account,
    because text check (length(because) between 1 and 400),
    happened_at timestamptz not null default now(),
    told_at timestamptz,
    check (what = 'device lost' or passkey_id is not null and said_by = account_id),
    check ((what = 'device lost') = (because is not null))
);
create index on way_in_change (account_id, happened_at);

-- The passkey a session began with; null in a demo, and while somebody arrives.
alter table session add column passkey_id uuid;
