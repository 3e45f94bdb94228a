-- Whoever worked with a young person and is not in the team these are moved to is told so, since they find nothing of them any more; until they read it.
create table move_told (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    young_person_id uuid not null,
    move_id uuid not null references team_move,
    account_id uuid not null references account,
    told_at timestamptz not null,
    read_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (move_id, account_id)
);
create index on move_told (account_id) where read_at is null;
create index on move_told (young_person_id);
