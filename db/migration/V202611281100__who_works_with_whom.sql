-- Who works with a young person, as it is said in Kith and not by a return; and who said which account a worker of a return is.

-- A colleague's time with a young person: from its first day up to, not including, its end day. Filled once when it ends, never changed.
-- A row without a role says only that somebody stopped whom a return still names: by their account, or by the code alone.
create table assignment (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    account_id uuid references account,
    worker_id uuid references worker,
    role text check (char_length(btrim(role)) between 1 and 60),
    starts_on date not null,
    starts_because text check (char_length(btrim(starts_because)) between 1 and 500),
    started_by uuid not null references account,
    started_at timestamptz not null default clock_timestamp(),
    ends_on date check (ends_on >= starts_on),
    ends_because text check (char_length(btrim(ends_because)) between 1 and 500),
    ended_by uuid references account,
    ended_at timestamptz,
    check (num_nonnulls(account_id, worker_id) = 1),
    check (role is null or account_id is not null),
    check ((role is null) = (starts_because is null)),
    check (role is not null or ends_on is not null),
    check (num_nonnulls(ends_on, ends_because, ended_by, ended_at) in (0, 4))
);
create unique index on assignment (young_person_id, account_id) where ends_on is null;
create index on assignment (young_person_id, starts_on);
create index on assignment (account_id);

-- From which team to which a young person was moved: their team now stands in young_person, and is never set without a line here.
create table team_move (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    from_team_id uuid not null references team,
    to_team_id uuid not null references team,
    moves_on date not null,
    because text not null check (char_length(btrim(because)) between 1 and 500),
    moved_by uuid not null references account,
    moved_at timestamptz not null default clock_timestamp(),
    check (from_team_id <> to_team_id)
);
create index on team_move (young_person_id, moved_at);

-- Which account a worker of a return is, said by whom, when and why, and undone by whom, when and why. Those joined before Kith kept this have
-- nobody and no reason.
create table worker_join (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    worker_id uuid not null references worker,
    account_id uuid not null references account,
    joined_at timestamptz not null default clock_timestamp(),
    joined_by uuid references account,
    because text check (char_length(btrim(because)) between 1 and 500),
    undone_at timestamptz,
    undone_by uuid references account,
    undone_because text check (char_length(btrim(undone_because)) between 1 and 500),
    check ((joined_by is null) = (because is null)),
    check (num_nonnulls(undone_at, undone_by, undone_because) in (0, 3))
);
create unique index on worker_join (worker_id) where undone_at is null;
create index on worker_join (account_id);

-- When Kith was told of a worker's time by a return: what somebody looked at before is judged by what was known then.
alter table involvement add column known_at timestamptz not null default '-infinity';
alter table involvement alter column known_at set default clock_timestamp();

alter table worker no force row level security;
insert into worker_join (organisation_id, worker_id, account_id, joined_at)
select w.organisation_id, w.id, w.account_id, w.made_at from worker w where w.account_id is not null;
alter table worker force row level security;
