-- What Kith keeps about organisations, the people who work in them, and young people: what a return says, and who looked.
-- Who may see which row stands in db/policy, one file a table.

create schema kith;

create table installation (
    kind text not null check (kind in ('demo', 'service')),
    made_at timestamptz not null
);

create table organisation (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    -- The last day the record covers: the end of the latest return, or null when everyday recording keeps it to today.
    covered_until date,
    made_at timestamptz not null default now()
);

create table team (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    name text not null,
    made_at timestamptz not null default now()
);
create index on team (organisation_id);

create table account (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    name text not null,
    role text not null check (role in ('administrator', 'manager', 'worker', 'analyst')),
    about text,
    made_at timestamptz not null default now(),
    ended_at timestamptz
);
create index on account (organisation_id);

create table team_member (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    team_id uuid not null references team,
    account_id uuid not null references account,
    since timestamptz not null default now(),
    until timestamptz
);
create index on team_member (account_id, until);
create index on team_member (team_id);

create table invitation (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    token_hash bytea not null,
    made_at timestamptz not null,
    made_by uuid references account,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index on invitation (token_hash);
create index on invitation (account_id);

create table passkey (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    credential_id bytea not null,
    public_key bytea not null,
    signature_count bigint not null,
    label text not null,
    transports text not null default '',
    backup_eligible boolean not null,
    backup_state boolean not null,
    uv_initialized boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    made_at timestamptz not null,
    last_used_at timestamptz
);
create index on passkey (credential_id);
create index on passkey (account_id);

-- A worker as returns and young people know them. Joined to an account when the person signs in to Kith themselves.
create table worker (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    sw_id text,
    name text,
    account_id uuid references account,
    made_at timestamptz not null default now()
);
create index on worker (organisation_id, sw_id);
create index on worker (account_id);

create table young_person (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    team_id uuid not null references team,
    child_number text,
    known_as text,
    date_of_birth date not null,
    sex text,
    ethnicity text,
    upn text,
    unaccompanied_until date,
    stated_year int,
    made_at timestamptz not null default now()
);
create index on young_person (organisation_id, child_number);
create index on young_person (team_id);

create table episode (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    place text not null,
    provider text,
    legal_status text not null,
    need text not null,
    reason_new text not null,
    reason_ceased text,
    reason_place_change text,
    home_postcode text,
    place_postcode text,
    urn text,
    stated_year int
);
create index on episode (young_person_id, starts_on);

-- A worker's time with a young person: from its first day up to, not including, its end day.
create table involvement (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    worker_id uuid not null references worker,
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    change_reason text,
    stated_year int
);
create index on involvement (young_person_id, starts_on);
create index on involvement (worker_id);

create table review (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    held_on date not null,
    participation text not null,
    stated_year int
);
create index on review (young_person_id, held_on);

create table missing_period (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    kind text not null check (kind in ('M', 'A')),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    stated_year int
);
create index on missing_period (young_person_id, starts_on);

create table care_leaver_status (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    year int not null,
    in_touch text not null,
    activity text not null,
    accommodation text not null,
    stated_year int
);
create index on care_leaver_status (young_person_id, year);

-- The figures of one young person for the year that covered_until falls in, so that a list of thousands need not work them out.
create table young_person_figures (
    young_person_id uuid primary key references young_person,
    organisation_id uuid not null references organisation,
    as_of date not null,
    worker_id uuid references worker,
    worker_since date,
    nobody_since date,
    care_leaver boolean not null,
    in_care boolean not null,
    workers int,
    changes int,
    asked_by_child int,
    days int,
    days_without_worker int,
    longest_spell_days int,
    current_spell_days int,
    upc_days numeric(5, 4),
    -- Who needs attention first: nobody now, then the longest without, then the most workers.
    attention bigint not null
);
create index on young_person_figures (organisation_id, attention desc, young_person_id);
create index on young_person_figures (worker_id);

-- What a row said before a later return or a person changed it. Written by a trigger, so no change can forget it.
create table history (
    id bigint generated always as identity primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    of_table text not null,
    of_id uuid not null,
    was jsonb not null,
    ended_at timestamptz not null default now(),
    ended_by uuid references account,
    ended_by_role text not null,
    withdrawn boolean not null
);
create index on history (young_person_id, ended_at desc);

create function kith.keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then
        return new;
    end if;
    insert into history (organisation_id, young_person_id, of_table, of_id, was, ended_by, ended_by_role, withdrawn)
    values (old.organisation_id, (to_jsonb(old) ->> coalesce(tg_argv[0], 'young_person_id'))::uuid, tg_table_name, old.id,
            to_jsonb(old), nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'), tg_op = 'DELETE');
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger keep_history before update or delete on young_person for each row execute function kith.keep_history('id');
create trigger keep_history before update or delete on episode for each row execute function kith.keep_history();
create trigger keep_history before update or delete on involvement for each row execute function kith.keep_history();
create trigger keep_history before update or delete on review for each row execute function kith.keep_history();
create trigger keep_history before update or delete on missing_period for each row execute function kith.keep_history();
create trigger keep_history before update or delete on care_leaver_status for each row execute function kith.keep_history();

-- Who looked: one line a young person and reading. The application may add lines and read them, nothing else.
create table reading (
    id bigint generated always as identity primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    read_at timestamptz not null default clock_timestamp(),
    account_id uuid references account,
    role text not null,
    page text not null,
    sections text[] not null
);
create index on reading (young_person_id, read_at desc);

create table return_import (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    team_name text not null,
    year int not null,
    came_by text not null check (came_by in ('browser', 'command line')),
    asked_by uuid references account,
    state text not null check (state in ('checking', 'ready', 'waiting', 'loading', 'loaded', 'refused', 'discarded', 'failed')),
    done int not null default 0,
    total int not null default 0,
    counts jsonb,
    made_at timestamptz not null,
    finished_at timestamptz
);
create index on return_import (organisation_id, made_at desc);

create table return_file (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    return_id uuid not null references return_import,
    name text not null,
    bytes bytea not null
);
create index on return_file (return_id);

create table return_finding (
    id bigint generated always as identity primary key,
    organisation_id uuid not null references organisation,
    return_id uuid not null references return_import,
    young_person_id uuid references young_person,
    kind text not null,
    file text not null,
    line bigint not null,
    col text not null,
    found text not null,
    expected text not null
);
create index on return_finding (return_id);
create index on return_finding (young_person_id);

-- Published by the Department for Education: no row of it is about a person.
create table published_figure (
    source text not null,
    year int not null,
    area_code text not null,
    area_name text not null,
    area_kind text not null,
    measure text not null,
    number text not null,
    percentage text not null,
    primary key (source, year, area_code, measure)
);
