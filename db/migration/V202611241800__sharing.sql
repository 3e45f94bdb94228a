-- Who can see what: sections of a record shared with a service, a team or one person, for a time. Partners come in with accounts of their own,
-- each of exactly one service.

create table service (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    name text not null,
    kind text not null check (kind in ('housing', 'health', 'learning', 'work', 'money', 'mentoring', 'justice', 'other')),
    made_at timestamptz not null,
    made_by uuid references account,
    ended_at timestamptz
);
create index on service (organisation_id);

alter table account add column service_id uuid references service;
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check
        check (role in ('administrator', 'manager', 'worker', 'analyst', 'young person', 'partner', 'partner lead')),
    add constraint account_of_service check ((role in ('partner', 'partner lead')) = (service_id is not null));
create index on account (service_id) where service_id is not null;

-- The name a young person goes by, apart from everything else that is known of them: whoever they share a section with sees this and no more.
create table person_name (
    young_person_id uuid primary key references young_person,
    organisation_id uuid not null references organisation,
    known_as text
);

create function kith.keep_name() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.known_as is not distinct from new.known_as then
        return new;
    end if;
    insert into person_name (young_person_id, organisation_id, known_as) values (new.id, new.organisation_id, new.known_as)
    on conflict (young_person_id) do update set known_as = excluded.known_as;
    return new;
end $$;
-- Policies hold for the owner too: for this one statement they stand back.
alter table young_person no force row level security;
insert into person_name (young_person_id, organisation_id, known_as) select y.id, y.organisation_id, y.known_as from young_person y;
alter table young_person force row level security;
create trigger keep_name after insert or update on young_person for each row execute function kith.keep_name();

-- One section, shared. It is never changed: what is decided anew is another row, and this one is withdrawn or comes to its end.
create table section_grant (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    section text not null,
    recipient_kind text not null check (recipient_kind in ('service', 'team', 'person')),
    recipient_id uuid not null,
    may_add boolean not null,
    purpose text not null,
    basis text not null check (basis in ('agreed', 'duty', 'vital')),
    because text check (basis = 'agreed' or because is not null),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    decided_by uuid not null references account,
    decided_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid references account,
    withdrawn_because text,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index on section_grant (recipient_id, young_person_id, section, ends_at);
create index on section_grant (young_person_id);

create function kith.is_recipient() returns trigger language plpgsql as $$
declare
    there boolean := case new.recipient_kind
        when 'service' then exists (select from service s where s.id = new.recipient_id and s.organisation_id = new.organisation_id and s.ended_at is null)
        when 'team' then exists (select from team t where t.id = new.recipient_id and t.organisation_id = new.organisation_id)
        else exists (select from account a where a.id = new.recipient_id and a.organisation_id = new.organisation_id
            and a.young_person_id is null and a.ended_at is null) end;
begin
    if not there then
        raise exception 'there is no such service, team or person here' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger is_recipient before insert on section_grant for each row execute function kith.is_recipient();

-- Something asked that must be answered: staff would like to share, a partner would like to see, or the young person would like to talk first.
create table sharing_ask (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    asks text not null check (asks in ('to share', 'to see', 'to talk')),
    sections text[] not null,
    recipient_kind text not null check (recipient_kind in ('service', 'team', 'person')),
    recipient_id uuid not null,
    may_add boolean not null,
    words text not null,
    ends_at timestamptz,
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    answered_by uuid references account,
    answered_at timestamptz,
    agreed boolean,
    answer text,
    check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (agreed is null))
);
create index on sharing_ask (young_person_id);
create index on sharing_ask (organisation_id, asked_at) where answered_at is null;

-- Opened in an emergency, for one hour, with the reason. Where telling the young person at once would put somebody in danger, it says so, and
-- when that is looked at again. The team is the young person's at that moment: it is told.
create table emergency_access (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    young_person_id uuid not null references young_person,
    team_id uuid not null references team,
    account_id uuid not null references account,
    reason text not null,
    opened_at timestamptz not null,
    ends_at timestamptz not null check (ends_at <= opened_at + interval '1 hour'),
    not_told_because text,
    review_on date check ((review_on is null) = (not_told_because is null)),
    told_at timestamptz,
    told_by uuid references account,
    seen_by uuid references account,
    seen_at timestamptz
);
create index on emergency_access (account_id, ends_at);
create index on emergency_access (young_person_id);
create index on emergency_access (team_id) where seen_at is null;

alter table reading add column emergency boolean not null default false, add column purpose text;

-- The latest moment this database knows of, to the minute: a clock that is set back brings nothing back that has ended.
create table clock (
    one boolean primary key default true check (one),
    latest timestamptz not null
);
insert into clock (latest) values (now());

create function kith.only_forward() returns trigger language plpgsql as $$
begin
    return case when new.latest > old.latest then new end;
end $$;
create trigger only_forward before update on clock for each row execute function kith.only_forward();
