-- The record: what is written to a young person, what they answer, and every version of it. A young person comes in with an account of their own.

alter table account add column young_person_id uuid references young_person;
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('administrator', 'manager', 'worker', 'analyst', 'young person')),
    add constraint account_of_young_person check ((role = 'young person') = (young_person_id is not null));
create index on account (young_person_id) where young_person_id is not null;

-- How an organisation begins what it writes to a young person; {name} stands for the name they go by. Null for Kith's own words.
alter table organisation add column opening text;

-- What an organisation calls a section. The sections themselves are the same everywhere, so that a plan's matters are never without a place.
create table section_name (
    organisation_id uuid not null references organisation,
    section text not null,
    name text not null,
    primary key (organisation_id, section)
);

-- The words as they stand now; former ones are in entry_version. The id is made with the form, so that one form sent twice is one entry.
create table entry (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    author_id uuid not null references account,
    by_young_person boolean not null,
    withheld boolean not null default false,
    version int not null default 1,
    section text not null,
    kind text not null,
    happened_on date not null,
    written_at timestamptz not null,
    changed_at timestamptz,
    changed_by uuid references account,
    changed_because text,
    title text not null,
    body text not null
);
create index on entry (young_person_id, happened_on, written_at);

create table entry_version (
    entry_id uuid not null references entry,
    version int not null,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    written_by uuid not null references account,
    written_at timestamptz not null,
    because text,
    section text not null,
    kind text not null,
    happened_on date not null,
    title text not null,
    body text not null,
    primary key (entry_id, version)
);

-- Written by a trigger, so no change can forget the words before it.
create function kith.keep_version() returns trigger language plpgsql as $$
begin
    if (old.section, old.kind, old.happened_on, old.title, old.body) is not distinct from (new.section, new.kind, new.happened_on, new.title, new.body) then
        return new;
    end if;
    insert into entry_version (entry_id, version, organisation_id, young_person_id, written_by, written_at, because, section, kind, happened_on, title, body)
    values (old.id, old.version, old.organisation_id, old.young_person_id, coalesce(old.changed_by, old.author_id),
            coalesce(old.changed_at, old.written_at), old.changed_because, old.section, old.kind, old.happened_on, old.title, old.body);
    new.version := old.version + 1;
    new.changed_by := nullif(current_setting('kith.actor'), '')::uuid;
    return new;
end $$;
create trigger keep_version before update on entry for each row execute function kith.keep_version();

-- "This is how I see it": the young person's own account beside an entry. One may follow another; none is changed.
create table own_account (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    entry_id uuid not null references entry,
    author_id uuid not null references account,
    written_at timestamptz not null,
    words text not null
);
create index on own_account (young_person_id, entry_id);

-- What the young person asks to be put right. It stays open until somebody answers.
create table correction (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    entry_id uuid not null references entry,
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    words text not null,
    answered_by uuid references account,
    answered_at timestamptz,
    changed boolean,
    answer text,
    check ((answered_at is null) = (answer is null) and (answer is null) = (changed is null) and (answer is null) = (answered_by is null))
);
create index on correction (young_person_id, entry_id);
create index on correction (organisation_id, asked_at) where answered_at is null;

-- Which entries somebody has opened: the rest are new to them.
create table entry_opened (
    account_id uuid not null references account,
    entry_id uuid not null references entry,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    opened_at timestamptz not null,
    primary key (account_id, entry_id)
);

-- May be hard to read: marked by its author or the young person, and unmarked by whoever marked it.
create table hard_mark (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    entry_id uuid not null references entry,
    marked_by uuid not null references account,
    marked_at timestamptz not null,
    ended_at timestamptz
);
create index on hard_mark (young_person_id, entry_id);

-- What somebody typed and has not sent: theirs alone, for one young person and one form.
create table draft (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    author_id uuid not null references account,
    form text not null,
    fields jsonb not null,
    saved_at timestamptz not null,
    unique (author_id, young_person_id, form)
);
