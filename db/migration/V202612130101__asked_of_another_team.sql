-- A colleague of another team is asked to write what several young people did together to theirs as well, or to say who of theirs is in a group that
-- stays. What they are told stands here as it was when they were asked: the words for all, or what the group is called, and nobody who was there. What they
-- write stands in the records of theirs; that they did, or that none of theirs was there, is said here, so that whoever asked knows.
create table group_ask (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    group_id uuid not null,
    account_id uuid not null references account,
    what text check (what in ('siblings', 'trip', 'meal', 'festival', 'baby-box', 'evening', 'other')),
    happened_on date,
    title text not null check (char_length(title) <= 150),
    words text not null check (char_length(btrim(words)) between 1 and 20000),
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    answered_at timestamptz,
    wrote boolean,
    check ((what is null) = (happened_on is null)),
    check ((answered_at is null) = (wrote is null))
);
create index on group_ask (account_id) where answered_at is null;
create index on group_ask (group_id, account_id);
create index on group_ask (asked_by);
