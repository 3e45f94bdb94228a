-- Whoever put a photo or a paper beside an entry may describe it in other words, and their side may take it away. Nothing is overwritten:
-- what was said of it before stays, and so does a line in its place, and its content, which nobody is given any more.
alter table attachment add column taken_away_at timestamptz, add column taken_away_by uuid references account,
    add column taken_away_because text,
    add check ((taken_away_at is null) = (taken_away_by is null) and (taken_away_at is null) = (taken_away_because is null));

create table attachment_description (
    id uuid primary key default gen_random_uuid(),
    attachment_id uuid not null references attachment,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    description text not null,
    until timestamptz not null default now(),
    changed_by uuid not null references account
);
create index on attachment_description (young_person_id, attachment_id);

-- Column grants do not tell people from the scanning job: what the scanner said stays as it is whenever anybody else changes a row. Its name
-- puts it before drop_refused, or a forged refusal would take the content with it.
create function kith.by_whom() returns trigger language plpgsql as $$
begin
    if kith.role() is distinct from 'job scan' then
        new.state := old.state;
        new.checked_at := old.checked_at;
    end if;
    if new.taken_away_at is not null then
        new.description := old.description;
    end if;
    if new.description <> old.description then
        insert into attachment_description (attachment_id, organisation_id, young_person_id, description, changed_by)
        values (old.id, old.organisation_id, old.young_person_id, old.description, kith.actor());
    end if;
    return new;
end $$;
create trigger by_whom before update on attachment for each row execute function kith.by_whom();
