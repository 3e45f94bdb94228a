-- To which numbers and addresses of theirs a young person lets codes go that sign them in: each was proved by a code that was sent there and typed by
-- them, signed in. It is found by a keyed hash of what it is, whose key is in no database.
create table way_in_address (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account,
    contact_detail_id uuid not null references contact_detail,
    address_hash bytea not null check (octet_length(address_hash) = 32),
    proved_at timestamptz not null,
    ended_at timestamptz
);
create index on way_in_address (address_hash) where ended_at is null;
create index on way_in_address (account_id) where ended_at is null;
create index on way_in_address (contact_detail_id) where ended_at is null;

-- A code that somebody asked for: in which browser, and to which address by its keyed hash. Whose it is is found later, and nobody's it stays where
-- that address is nobody's. The code is made as it is sent, and is here by a keyed hash alone. A row is kept for a day.
create table sent_code (
    id uuid primary key,
    purpose text not null check (purpose in ('sign in', 'address')),
    address_hash bytea not null check (octet_length(address_hash) = 32),
    browser_hash bytea not null check (octet_length(browser_hash) = 32),
    asked_at timestamptz not null,
    account_id uuid references account,
    contact_detail_id uuid references contact_detail,
    message_id uuid,
    code_hash bytea check (octet_length(code_hash) = 32),
    tries int not null default 0,
    used_at timestamptz
);
create index on sent_code (browser_hash, asked_at);
create index on sent_code (account_id, asked_at);
create index on sent_code (message_id);
create index on sent_code (asked_at);

-- What else becomes of a way in: that somebody came in by such a code, that such codes may go somewhere or no longer do, and that whoever works with a
-- young person says that they have a new phone.
do $$
declare
    former text;
begin
    for former in select c.conname from pg_constraint c
         where c.conrelid = 'way_in_change'::regclass and c.contype = 'c' and pg_get_constraintdef(c.oid) like '%''account ended''%' loop
        execute format('alter table way_in_change drop constraint %I', former);
    end loop;
end $$;
alter table way_in_change add constraint way_in_change_what_check check (what in ('passkey made', 'device lost', 'address changed', 'number changed',
    'name changed', 'account ended', 'came in by code', 'codes on', 'codes off', 'new phone'));
