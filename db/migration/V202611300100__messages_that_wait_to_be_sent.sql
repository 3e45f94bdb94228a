-- Messages to be sent by e-mail: what they tell, and of whose account; never to which address, nor in which words. A row is written in the
-- transaction that causes it, and the job "send" tries it until it is sent or given up.
create table outbox_message (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    what text not null check (what in ('passkey made', 'passkey taken away', 'device lost')),
    made_at timestamptz not null default now(),
    tries int not null default 0,
    -- Whoever tries it puts this ahead first, so that nobody else does meanwhile.
    next_try_at timestamptz not null default now(),
    sent_at timestamptz,
    given_up_at timestamptz,
    given_up_because text check (given_up_because in ('no address', 'refused', 'not reached', 'no server')),
    check ((given_up_at is null) = (given_up_because is null)),
    check (sent_at is null or given_up_at is null)
);
create index on outbox_message (organisation_id, next_try_at) where sent_at is null and given_up_at is null;
create index on outbox_message (organisation_id, given_up_at) where given_up_at is not null;
