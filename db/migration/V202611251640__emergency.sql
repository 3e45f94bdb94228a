-- Opening a record in an emergency: how often somebody tried, when it is looked at again whether the young person can be told, and that they
-- read about it. The hour is counted by Kith's time and by the clock alike: one that stands still must not keep a record open.

drop policy if exists seen on emergency_access;
drop policy if exists told on emergency_access;
revoke update on emergency_access from kith_app;

alter table emergency_access
    add column opened_by_clock timestamptz not null default now(),
    add column heard_at timestamptz,
    add check (btrim(reason) <> ''),
    add check (not_told_because is null or btrim(not_told_because) <> ''),
    add check ((told_at is null) = (told_by is null)),
    add check ((seen_at is null) = (seen_by is null)),
    add check (told_at is null or not_told_because is not null);

-- Each try to find somebody, so that nobody guesses who there is. Whom they looked for is not kept.
create table emergency_try (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    tried_at timestamptz not null default now()
);
create index on emergency_try (account_id, tried_at);

-- Somebody of the team looked again, and it is still not safe to tell: why, and when they look next.
create table emergency_review (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    emergency_id uuid not null references emergency_access,
    because text not null check (btrim(because) <> ''),
    review_on date not null,
    made_by uuid not null references account,
    made_at timestamptz not null
);
create index on emergency_review (emergency_id, made_at);

-- A young person would like to talk about an emergency, and not about what is shared.
alter table sharing_ask add column emergency_id uuid references emergency_access;
