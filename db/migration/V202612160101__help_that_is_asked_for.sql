-- A young person says what they would like help with, in words or by what it is about alone. The row never changes but for the moment at which it was
-- answered, which is said with the answer, once.
create table help_ask (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    about text not null check (about in ('home', 'health', 'learning', 'work', 'money', 'somebody', 'rights', 'other')),
    words text check (char_length(btrim(words)) between 1 and 1000),
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    answered_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id)
);
create index on help_ask (young_person_id, asked_at, id);
create index on help_ask (organisation_id, young_person_id) where answered_at is null;

-- What somebody of their team answered: once for each ask.
create table help_answer (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    ask_id uuid not null unique,
    words text not null check (char_length(btrim(words)) between 1 and 1000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (ask_id, young_person_id) references help_ask (id, young_person_id)
);
create index on help_answer (young_person_id, said_at, id);
