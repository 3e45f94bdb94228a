-- A service that sees something of a young person would like to help with more: it asks, in words that the young person reads. The row never changes but
-- for the moment at which it was over, which is said with the step that says so, once. A service has one of them open for each young person.
create table referral_ask (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    service_id uuid not null references service,
    help text not null check (help in ('home', 'health', 'learning', 'work', 'money', 'mentor', 'law', 'other')),
    words text not null check (char_length(btrim(words)) between 1 and 1000),
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    ended_at timestamptz,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, young_person_id)
);
create index on referral_ask (young_person_id, asked_at, id);
create index on referral_ask (organisation_id, young_person_id) where ended_at is null;
create unique index on referral_ask (young_person_id, service_id) where ended_at is null;

-- What was said of it: the young person's yes or no (with how, where somebody of their team wrote it down), that the service was sent a referral, or that
-- it does not go on. The service reads these last two and nothing else.
create table referral_ask_step (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    ask_id uuid not null,
    step text not null check (step in ('yes', 'no', 'taken-up', 'closed')),
    words text check (char_length(btrim(words)) between 1 and 1000),
    how text check (how in ('talked', 'wrote', 'helped')),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (ask_id, young_person_id) references referral_ask (id, young_person_id),
    check (words is not null or step <> 'closed'),
    check (how is null or step in ('yes', 'no'))
);
create index on referral_ask_step (young_person_id, said_at, id);
create index on referral_ask_step (ask_id, said_at);
create unique index on referral_ask_step (ask_id) where step in ('taken-up', 'closed');
