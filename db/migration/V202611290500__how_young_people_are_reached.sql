-- How a young person can be reached: one e-mail address and one phone number at a time. What is said anew ends what stood there, and stays.
-- Whatever a list said at the command line, nobody in particular said.
create table contact_detail (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    kind text not null check (kind in ('email', 'phone')),
    value text not null check (char_length(btrim(value)) between 1 and 254),
    since timestamptz not null default clock_timestamp(),
    set_by uuid references account,
    ended_at timestamptz,
    ended_by uuid references account,
    check (ended_at is not null or ended_by is null)
);
create unique index on contact_detail (young_person_id) where kind = 'email' and ended_at is null;
create unique index on contact_detail (young_person_id) where kind = 'phone' and ended_at is null;
create index on contact_detail (young_person_id, kind);
