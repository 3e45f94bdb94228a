-- That two records are one young person's: proposed by one person, said to be right by another, taken apart by any who may say so, or by the young
-- person, who says that one of them is not theirs; what was done about that. No row of either record moves: each keeps what was written in it, whom it
-- is shared with and its lines in the log.
create table record_join (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null,
    other_id uuid not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null references account,
    because text not null check (char_length(btrim(because)) between 1 and 500),
    confirmed_at timestamptz,
    confirmed_by uuid references account,
    undone_at timestamptz,
    undone_by uuid references account,
    undone_because text check (char_length(btrim(undone_because)) between 1 and 500),
    not_me boolean not null default false,
    heard_at timestamptz,
    heard_by uuid references account,
    heard_words text check (char_length(btrim(heard_words)) between 1 and 500),
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (other_id, organisation_id) references young_person (id, organisation_id),
    check (young_person_id <> other_id),
    check (confirmed_by <> proposed_by),
    check (num_nonnulls(confirmed_at, confirmed_by) in (0, 2)),
    check (num_nonnulls(undone_at, undone_by, undone_because) in (0, 3)),
    check (num_nonnulls(heard_at, heard_by, heard_words) in (0, 3)),
    check (undone_at is not null or not not_me),
    check (not_me or heard_at is null)
);
create unique index on record_join (other_id) where undone_at is null;
create index on record_join (young_person_id);
create index on record_join (other_id);
create index on record_join (organisation_id) where undone_at is null and confirmed_at is null;
create index on record_join (organisation_id) where not_me and heard_at is null;
