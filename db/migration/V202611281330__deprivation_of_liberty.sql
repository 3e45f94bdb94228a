-- A time in which a court's deprivation of liberty order held, as the return states it since 2027 (dolo): from its first day up to, not
-- including, its end day.
create table deprivation_of_liberty (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    stated_year int,
    not_in_return int,
    known_until date
);
create index on deprivation_of_liberty (young_person_id, starts_on);
-- What a row said before is kept once a statement, as with the other rows of a return from here on.
create trigger keep_history_of_change after update on deprivation_of_liberty referencing old table as former new table as latter
    for each statement execute function kith.keep_history('young_person_id');
create trigger keep_history_of_withdrawal after delete on deprivation_of_liberty referencing old table as former
    for each statement execute function kith.keep_history('young_person_id');
