-- Somebody who works here says that they leave, or that they stay after all: a row each time, and none is ever changed. The first row of a leaving
-- gives it its id.
create table worker_leaving (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    leaving_id uuid not null references worker_leaving,
    version int not null check (version >= 1),
    account_id uuid not null references account,
    last_day date not null,
    reason text not null check (reason ~ '^[A-Z]{6}$'),
    taken_back boolean not null default false,
    because text check (char_length(btrim(because)) between 1 and 500),
    said_by uuid not null references account,
    said_at timestamptz not null,
    unique (leaving_id, version),
    check ((version = 1) = (leaving_id = id)),
    check (taken_back = (version > 1)),
    check (taken_back = (because is not null))
);
create index on worker_leaving (account_id, said_at);

-- A young person's worker stops and somebody else is to take over: what it began with. Whatever comes of it is a step, so nothing here changes.
create table handover (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    account_id uuid not null references account,
    leaving_id uuid references worker_leaving,
    last_day date not null,
    reason text not null check (reason ~ '^[A-Z]{6}$'),
    opened_by uuid not null references account,
    opened_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id)
);
create index on handover (organisation_id, young_person_id);
create index on handover (account_id);

-- What was said in a handover, one thing a row: the young person's wishes (who, how, where, when, first, myself), what matters now (matters, ahead,
-- helps), the letter, meetings that are planned and what came of each (held, fell-through), another last day, who takes over from which day
-- (named), that they have met, and how it ended. What is said anew stands beside what was said before; no words take them back.
create table handover_step (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    handover_id uuid not null,
    kind text not null check (kind in ('who', 'how', 'where', 'when', 'first', 'myself', 'matters', 'ahead', 'helps', 'letter', 'planned', 'held',
        'fell-through', 'day', 'named', 'met', 'closed', 'taken-back')),
    words text check (char_length(btrim(words)) between 1 and 8000),
    meeting text check (meeting in ('overlap', 'three', 'goodbye')),
    on_day date,
    place text check (char_length(btrim(place)) between 1 and 120),
    account_id uuid references account,
    about_id uuid references handover_step,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (handover_id, young_person_id) references handover (id, young_person_id),
    check (words is not null or kind not in ('letter', 'fell-through', 'named', 'closed', 'taken-back')),
    check ((kind in ('planned', 'held', 'fell-through')) = (meeting is not null)),
    check ((kind in ('held', 'fell-through')) = (about_id is not null)),
    check ((kind in ('planned', 'held', 'day', 'named')) = (on_day is not null)),
    check ((kind = 'named') = (account_id is not null)),
    check (place is null or kind = 'planned')
);
create index on handover_step (handover_id, said_at);
create index on handover_step (young_person_id);
create index on handover_step (account_id) where kind = 'named';
create unique index on handover_step (about_id);
create unique index on handover_step (handover_id) where kind = 'met';
create unique index on handover_step (handover_id) where kind in ('closed', 'taken-back');
