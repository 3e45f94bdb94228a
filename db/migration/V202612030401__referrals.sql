-- What a partner service may do with what it is shown, as the organisation says it: the latest holds, and each service accepts the one that was before it.
create table referral_terms (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    words text not null check (char_length(btrim(words)) between 1 and 4000),
    made_by uuid not null references account,
    made_at timestamptz not null
);
create index on referral_terms (organisation_id, made_at);

-- A young person is referred to a partner service: what they wish of it and what it is not to be told, what it is for, and which sections it sees, until
-- when, once it has accepted the terms. It is never changed but for how it stands, which follows from its steps and is kept by them, so that what is
-- open is found at once among all that ever was. No service sees this row: what it sees are the steps that are told to it.
create table referral (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    service_id uuid not null references service,
    help text not null check (help in ('home', 'health', 'learning', 'work', 'money', 'mentor', 'law', 'other')),
    wants text not null check (char_length(btrim(wants)) between 1 and 1000),
    not_told text check (char_length(btrim(not_told)) between 1 and 1000),
    purpose text not null check (char_length(btrim(purpose)) between 1 and 500),
    sections text[] not null check (cardinality(sections) between 1 and 10),
    ends_at timestamptz not null,
    made_by uuid not null references account,
    made_at timestamptz not null,
    stands text not null default 'written'
        check (stands in ('written', 'yes', 'no', 'sent', 'question', 'running', 'declined', 'stopped', 'settled')),
    stands_since timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    unique (id, organisation_id, service_id)
);
create index on referral (young_person_id, made_at, id);
create index on referral (organisation_id, young_person_id) where stands <> 'settled';

-- What became of it, step by step. Whom it is about is not said here: from when it is sent, its service reads these rows and nothing else. What stands
-- before that (their yes or no) it never reads.
create table referral_step (
    id uuid primary key,
    organisation_id uuid not null,
    referral_id uuid not null,
    service_id uuid not null,
    number int not null check (number >= 1),
    side text not null check (side in ('young', 'team', 'service')),
    step text not null check (step in ('yes', 'no', 'ask-again', 'withdrawn', 'sent', 'question', 'answer', 'accepted', 'declined', 'ended', 'revoked', 'read')),
    words text check (char_length(btrim(words)) between 1 and 4000),
    how text check (how in ('talked', 'wrote', 'helped')),
    help text,
    sent_from text,
    terms_id uuid references referral_terms,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (referral_id, organisation_id, service_id) references referral (id, organisation_id, service_id),
    unique (referral_id, number),
    check ((step = 'sent') = (help is not null) and (step = 'sent') = (sent_from is not null)),
    check ((step = 'accepted') = (terms_id is not null)),
    check ((side = 'team' and step in ('yes', 'no')) = (how is not null)),
    check (words is not null or side = 'young' or step in ('yes', 'no', 'sent', 'accepted', 'read'))
);
create index on referral_step (service_id, referral_id);
