-- That somebody who works here agrees that young people they worked with ask for them once they have left: how they can be reached, and until when.
-- One at a time; what is said anew ends what stood there, and so does taking it back.
create table findable (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    reach text not null check (char_length(btrim(reach)) between 1 and 300),
    until date not null,
    said_at timestamptz not null,
    ended_at timestamptz
);
create unique index on findable (account_id) where ended_at is null;
create index on findable (organisation_id) where ended_at is null;
