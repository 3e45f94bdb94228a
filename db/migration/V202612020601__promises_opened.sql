-- How much of a promise somebody had before them when they opened it last: theirs alone, so that what they did not read yet is told to them until then.
create table promise_opened (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    promise_id uuid not null,
    account_id uuid not null references account,
    number int not null check (number >= 0),
    opened_at timestamptz not null default clock_timestamp(),
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (promise_id, young_person_id) references promise (id, young_person_id),
    unique (account_id, promise_id, number)
);
create index on promise_story (promise_id, said_by, said_at);
create index on promise ((coalesce(account_id, said_by)));
