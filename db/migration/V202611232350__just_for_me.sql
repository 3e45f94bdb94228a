-- What a young person writes for themselves alone, sealed under their own key: every version, and what is typed and not yet kept.
create table just_for_me (
    note_id uuid not null,
    version int not null,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    written_at timestamptz not null,
    sealed bytea not null,
    primary key (note_id, version)
);
create index on just_for_me (young_person_id);

create table just_for_me_draft (
    note_id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    saved_at timestamptz not null,
    sealed bytea not null
);
create index on just_for_me_draft (young_person_id);
