-- That two numbers of returns are one young person, as somebody said; and whose each row is, so that it can be undone.

-- Whom a young person was said to be, once Kith had both: they count with them, and are in no list beside them. Their own record stays theirs.
alter table young_person add column joined_to uuid references young_person check (joined_to <> id);
create index on young_person (joined_to);

-- Whether a number is a young person's too: yes or no, said by whom, when and why. A yes can be taken back, once. Who loads returns at the
-- command line has no account.
create table child_number_answer (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    number text not null check (char_length(btrim(number)) between 1 and 50),
    is_same boolean not null,
    said_at timestamptz not null,
    said_by uuid references account,
    because text check (char_length(btrim(because)) between 1 and 500),
    undone_at timestamptz,
    undone_by uuid references account,
    undone_because text check (char_length(btrim(undone_because)) between 1 and 500),
    check (not is_same or said_by is null or because is not null),
    check (num_nonnulls(undone_at, undone_by, undone_because) in (0, 3))
);
create index on child_number_answer (organisation_id, number);
create index on child_number_answer (young_person_id);

-- Rows of returns that are not where they would be if both numbers stood apart: whose each is then, and what it said before a return stated it
-- anew under the other number, and in which year. Gone once they stand apart.
create table child_number_row (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    answer_id uuid not null references child_number_answer,
    of_table text not null,
    of_id uuid not null,
    goes_to text not null check (goes_to in ('kept', 'other')),
    was jsonb,
    year int
);
create unique index on child_number_row (of_id);
create index on child_number_row (answer_id);
