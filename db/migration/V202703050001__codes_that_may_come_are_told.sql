-- That codes may go somewhere is told at every number and address of whose they are.
alter table outbox_message
    drop constraint outbox_message_what_check,
    drop constraint outbox_message_meant_for_check;
alter table outbox_message
    add constraint outbox_message_what_check check (what in ('passkey made', 'passkey taken away', 'device lost', 'address changed', 'number changed',
        'name changed', 'account ended', 'sign-in code', 'signed in by code', 'codes on', 'record opened', 'sharing begun', 'test')),
    add constraint outbox_message_meant_for_check check (num_nonnulls(worker_detail_id, contact_detail_id)
        <= case when what in ('address changed', 'number changed', 'sign-in code', 'signed in by code', 'codes on') then 1 else 0 end);
