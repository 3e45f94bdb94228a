-- Whoever was let in to a service by somebody else than its lead is shown nothing that is shared until a second person has said that they work there.
-- Whoever is here already stays as they are.
alter table account add column waits boolean not null default false, add constraint account_waits_at_a_service check (not waits or service_id is not null);
create index account_waiting on account (organisation_id) where waits;

-- That somebody works at the service they come in from, said by a second person. The row never changes.
create table partner_word (
    id uuid primary key,
    organisation_id uuid not null,
    account_id uuid not null references account,
    said_by uuid not null references account,
    said_at timestamptz not null
);
create index on partner_word (account_id, said_at);
