-- Messages go by text too, and some cannot wait: a code to sign in with is made only as it goes out, and is of no use after ten minutes. What came
-- of each is written down as far as it is known.
alter table outbox_message
    drop constraint outbox_message_what_check,
    drop constraint outbox_message_check2,
    drop constraint outbox_message_given_up_because_check;
alter table outbox_message
    add column goes_by text check (goes_by in ('email', 'text')),
    -- Given to a gateway whose answer is not written down: nobody hands it over again before it is known what became of it.
    add column handed_over_at timestamptz,
    add column waits_because text check (waits_because in ('not reached', 'no server', 'too many')),
    -- When the gateway is asked next whether it arrived.
    add column ask_at timestamptz,
    add column asked int not null default 0,
    add column outcome text check (outcome in ('arrived', 'not arrived', 'no such address')),
    add column outcome_at timestamptz,
    -- Where an administrator had a message sent to try the gateway; gone once it went out or was given up.
    add column typed_address text,
    add constraint outbox_message_what_check check (what in ('passkey made', 'passkey taken away', 'device lost', 'address changed', 'number changed',
        'name changed', 'account ended', 'sign-in code', 'signed in by code', 'record opened', 'sharing begun', 'test')),
    add constraint outbox_message_meant_for_check check (num_nonnulls(worker_detail_id, contact_detail_id)
        <= case when what in ('address changed', 'number changed', 'sign-in code', 'signed in by code') then 1 else 0 end),
    add constraint outbox_message_code_check check (what <> 'sign-in code' or contact_detail_id is not null),
    add constraint outbox_message_typed_check check (typed_address is null or what = 'test'),
    add constraint outbox_message_outcome_check1 check ((outcome is null) = (outcome_at is null) and (outcome is null or sent_at is not null)),
    add constraint outbox_message_given_up_because_check check (given_up_because in
        ('no address', 'refused', 'not reached', 'no server', 'cannot be texted', 'not known', 'not wanted', 'too many'));
create index on outbox_message (organisation_id, ask_at) where ask_at is not null;

-- A phone number that is changed is told like an e-mail address.
alter table way_in_change drop constraint way_in_change_what_check;
alter table way_in_change add constraint way_in_change_what_check
    check (what in ('passkey made', 'device lost', 'address changed', 'number changed', 'name changed', 'account ended'));

-- Texts that were posted today, so that every node knows how many: to which number by a hash alone, for an hour.
create table text_posted (
    id uuid primary key default gen_random_uuid(),
    number_hash bytea check (octet_length(number_hash) = 32),
    what text not null,
    posted_at timestamptz not null
);
create index on text_posted (posted_at);
create index on text_posted (number_hash, posted_at) where number_hash is not null;
