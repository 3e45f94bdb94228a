-- Policies of the organisation: what it agreed on, in its own words. Nothing is overwritten: a change is another version, and a policy that no
-- longer holds is ended with a reason.
create table our_policy (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    made_at timestamptz not null,
    made_by uuid not null references account,
    ended_at timestamptz,
    ended_by uuid references account,
    ended_because text,
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_because is null))
);
create index on our_policy (organisation_id);

-- The id is made with the form it came from, so a form sent twice is one version. The version that holds on a day is the latest of those that
-- begin by then. Whoever read words_since or a later one has read these words.
create table our_policy_version (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    policy_id uuid not null references our_policy,
    number int not null check (number > 0),
    title text not null,
    summary text not null,
    words text not null,
    bound text[] not null check (bound <> '{}' and bound <@ '{worker,manager,analyst,administrator,partner,young person}'),
    moments text[] not null check (moments <@ '{coming-in,sharing,emergency,keeping-back,adding}'),
    begins_on date not null,
    changed text not null,
    words_since int not null,
    written_at timestamptz not null,
    written_by uuid not null references account,
    unique (policy_id, number)
);
create index on our_policy_version (organisation_id);

-- Comes after the version before it, in a policy of the same organisation that has not ended. Whoever was bound stays bound, so nobody takes a
-- former version for the one that holds. Which version its words are from, nobody says: they are compared.
create function kith.next_version() returns trigger language plpgsql as $$
declare
    before our_policy_version;
begin
    if not exists (select from our_policy p where p.id = new.policy_id and p.organisation_id = new.organisation_id and p.ended_at is null) then
        raise exception 'there is no such policy of this organisation, or it has ended' using errcode = '42501';
    end if;
    select * into before from our_policy_version v where v.policy_id = new.policy_id and v.number = new.number - 1;
    if new.number > 1 and (not found or not new.bound @> before.bound) then
        raise exception 'a version follows the one before it, and binds whoever that bound' using errcode = '42501';
    end if;
    new.words_since := case when (new.title, new.summary, new.words) = (before.title, before.summary, before.words)
        then before.words_since else new.number end;
    return new;
end $$;
create trigger next_version before insert on our_policy_version for each row execute function kith.next_version();

create table our_policy_acknowledgement (
    organisation_id uuid not null references organisation,
    policy_id uuid not null,
    version int not null,
    account_id uuid not null references account,
    acknowledged_at timestamptz not null,
    primary key (policy_id, version, account_id),
    foreign key (policy_id, version) references our_policy_version (policy_id, number)
);
create index on our_policy_acknowledgement (account_id, policy_id);
