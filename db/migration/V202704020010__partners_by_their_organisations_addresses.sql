-- At which mail domains people of a service have their addresses. A row is one time it was said and is never changed: the last number holds, and one without
-- any means that people are let in as if nothing had been said.
create table service_domains (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    service_id uuid not null references service,
    number int not null check (number > 0),
    domains text[] not null check (cardinality(domains) <= 20 and array_position(domains, null) is null),
    said_by uuid not null references account,
    said_at timestamptz not null
);
create index on service_domains (service_id, number desc);

-- The e-mail address somebody of a service is let in by. The last one holds.
create table partner_address (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    address text not null check (char_length(address) <= 254 and address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    said_by uuid not null references account,
    said_at timestamptz not null
);
create index on partner_address (account_id, said_at desc, id desc);

-- A link that lets somebody of a service in goes to that address, and nowhere else.
alter table outbox_message
    add column partner_address_id uuid references partner_address,
    drop constraint outbox_message_what_check;
alter table outbox_message
    add constraint outbox_message_what_check check (what in ('passkey made', 'passkey taken away', 'device lost', 'address changed', 'number changed',
        'name changed', 'account ended', 'sign-in code', 'signed in by code', 'record opened', 'sharing begun', 'test', 'codes on', 'provider joined', 'partner link')),
    add constraint outbox_message_partner_link_check check ((what = 'partner link') = (partner_address_id is not null));
create index on outbox_message (partner_address_id) where partner_address_id is not null;
