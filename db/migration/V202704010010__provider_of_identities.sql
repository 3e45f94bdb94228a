-- Who comes in by the organisation's provider of identities: an account, and what it is called there, as a hash of issuer and subject. One subject lets one
-- account in.
create table provider_account (
    account_id uuid primary key references account,
    known_by bytea not null unique check (octet_length(known_by) = 32),
    joined_at timestamptz not null,
    last_came_at timestamptz not null
);

-- That somebody who works here was invited to come in so, once, by an e-mail address that the provider vouches for: the address is here by a keyed hash.
create table provider_invitation (
    account_id uuid primary key references account,
    email_hash bytea not null check (octet_length(email_hash) = 32),
    made_by uuid not null references account,
    made_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    used_at timestamptz
);
create index on provider_invitation (email_hash) where used_at is null;
create index on provider_invitation (made_by);

-- Of a session that began there: what it is called there, as a hash; what is kept to ask again, sealed with a key that is in no database; when whoever
-- is signed in was last said to be still there, and when it was last asked.
alter table session
    add column elsewhere_known bytea check (octet_length(elsewhere_known) = 32),
    add column elsewhere_kept bytea check (octet_length(elsewhere_kept) <= 16000),
    add column elsewhere_yes_at timestamptz,
    add column elsewhere_asked_at timestamptz,
    add constraint session_elsewhere_check
        check (num_nulls(elsewhere_known, elsewhere_yes_at, elsewhere_asked_at) in (0, 3) and (elsewhere_kept is null or elsewhere_known is not null));
create index on session (elsewhere_known) where elsewhere_known is not null;

-- Whoever lets the provider vouch for them beside a passkey is told of it as of another passkey.
alter table way_in_change drop constraint way_in_change_what_check;
alter table way_in_change add constraint way_in_change_what_check check (what in ('passkey made', 'device lost', 'address changed', 'number changed',
    'name changed', 'account ended', 'came in by code', 'codes on', 'codes off', 'new phone', 'provider joined'));
alter table outbox_message drop constraint outbox_message_what_check;
alter table outbox_message add constraint outbox_message_what_check check (what in ('passkey made', 'passkey taken away', 'device lost', 'address changed', 'number changed',
    'name changed', 'account ended', 'sign-in code', 'signed in by code', 'record opened', 'sharing begun', 'test', 'codes on', 'provider joined'));
