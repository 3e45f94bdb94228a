-- What was written to several young people at once stands in each record as an entry of its own. These rows say which of them belong together: one for
-- each young person, and one more each time the words for all of them are put right. The words are those for all, as they stand in that entry, so that
-- they are found in it again. The first row of an entry says where it belongs.
create table group_part (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    entry_id uuid not null references entry,
    group_id uuid not null,
    what text not null check (what in ('siblings', 'trip', 'meal', 'festival', 'baby-box', 'evening', 'other')),
    words text not null check (char_length(btrim(words)) between 1 and 20000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id)
);
create index on group_part (young_person_id, said_at);
create index on group_part (group_id);
create index on group_part (entry_id, said_at);

-- Whether the others may read that a young person was there, each time they said so.
create table group_agreement (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    entry_id uuid not null references entry,
    agreed boolean not null,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id)
);
create index on group_agreement (entry_id, said_at);
create index on group_agreement (young_person_id);

-- Who belongs to a group that stays, such as brothers and sisters, from when until when. What is said anew stands beside what was said before, and what
-- was said last of somebody holds. A group is nothing but these rows, so whoever sees none of its people does not see that it is there.
create table group_member (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    group_id uuid not null,
    name text not null check (char_length(btrim(name)) between 1 and 80),
    from_day date not null,
    until_day date check (until_day >= from_day),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id)
);
create index on group_member (young_person_id, said_at);
create index on group_member (group_id);
