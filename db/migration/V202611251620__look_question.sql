-- Why somebody looked: asked about a line of the log, and answered once. Who looked, when and at what stands in the question too, so that
-- whoever is asked is shown that much of the log and no more.
create table look_question (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    reading_id bigint not null references reading on delete cascade,
    looked_by uuid not null references account,
    looked_at timestamptz not null,
    sections text[] not null,
    by_young_person boolean not null,
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    words text not null check (char_length(words) <= 500),
    answered_by uuid references account,
    answered_at timestamptz,
    answer text check (char_length(answer) between 1 and 500),
    check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
create unique index on look_question (reading_id) where answered_at is null;
create index on look_question (young_person_id, asked_at desc);
create index on look_question (looked_by, answered_at);

-- What a manager says of somebody's unusual looking on one day at the records of one team, up to a line of the log: what comes after it is
-- to be looked into again.
create table look_review (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    team_id uuid not null references team,
    account_id uuid not null references account,
    day date not null,
    until_reading bigint not null,
    reviewed_by uuid not null references account,
    reviewed_at timestamptz not null,
    words text not null check (char_length(words) between 1 and 500)
);
create index on look_review (team_id, day);
