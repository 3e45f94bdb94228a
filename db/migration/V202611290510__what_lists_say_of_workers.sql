-- What a list says of a worker beside the name: the e-mail address they have at work, and the team they work in. Said anew it ends what stood there,
-- and stays. Who is in a team for Kith, team_member alone says.
create table worker_detail (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    worker_id uuid not null references worker,
    kind text not null check (kind in ('email', 'team')),
    value text not null check (char_length(btrim(value)) between 1 and 254),
    since timestamptz not null default clock_timestamp(),
    set_by uuid references account,
    ended_at timestamptz,
    ended_by uuid references account,
    check (ended_at is not null or ended_by is null)
);
create unique index on worker_detail (worker_id) where kind = 'email' and ended_at is null;
create unique index on worker_detail (worker_id) where kind = 'team' and ended_at is null;
create index on worker_detail (worker_id, kind);
