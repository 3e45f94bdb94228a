-- Photos of people who work here, a row for each that somebody chose of themselves: two squares made anew from what they sent, so that nothing but
-- pixels is left. One stands at a time; one that is taken away, or in whose place another came, is shown to nobody any more and stays.
create table worker_photo (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    small bytea not null check (octet_length(small) between 1 and 2048),
    large bytea not null check (octet_length(large) between 1 and 12288),
    chosen_at timestamptz not null,
    ended_at timestamptz check (ended_at >= chosen_at)
);
create unique index worker_photo_standing on worker_photo (account_id) where ended_at is null;
create index worker_photo_of on worker_photo (account_id);
