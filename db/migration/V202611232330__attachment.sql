-- A photo of the day, a letter, a certificate: put beside an entry and seen where the entry is seen. The id comes of the form and the file
-- together, so that a file sent twice is there once.
create table attachment (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    entry_id uuid not null references entry,
    added_by uuid not null references account,
    added_at timestamptz not null,
    state text not null check (state in ('held', 'kept', 'refused')),
    checked_at timestamptz,
    kind text not null,
    name text not null,
    media_type text not null,
    description text not null,
    byte_count int not null,
    width int not null,
    height int not null,
    bytes bytea,
    thumbnail bytea,
    check (case when state = 'refused' then bytes is null and thumbnail is null else bytes is not null end)
);
create index on attachment (young_person_id, entry_id);
create index on attachment (organisation_id) where state = 'held';

-- These formats are packed already.
alter table attachment alter column bytes set storage external, alter column thumbnail set storage external;

-- Whoever refuses a file only says so: its content goes with it, by a trigger, so no code path keeps what a scanner found.
create function kith.drop_refused() returns trigger language plpgsql as $$
begin
    new.bytes := null;
    new.thumbnail := null;
    return new;
end $$;
create trigger drop_refused before update on attachment for each row when (new.state = 'refused') execute function kith.drop_refused();
