-- What else becomes of somebody's account: the e-mail address Kith writes to, what they are called, and that it ended. They are told of it, at the
-- address of before too: a message can be meant for one of the addresses that were said, whether it holds or not.
alter table way_in_change drop constraint way_in_change_what_check, drop constraint way_in_change_check;
alter table way_in_change
    add check (what in ('passkey made', 'device lost', 'address changed', 'name changed', 'account ended')),
    add check (what <> 'passkey made' or passkey_id is not null and said_by = account_id),
    add check (what in ('passkey made', 'device lost') or passkey_id is null);

alter table outbox_message drop constraint outbox_message_what_check;
alter table outbox_message add column worker_detail_id uuid references worker_detail, add column contact_detail_id uuid references contact_detail;
alter table outbox_message
    add check (what in ('passkey made', 'passkey taken away', 'device lost', 'address changed', 'name changed', 'account ended')),
    add check (num_nonnulls(worker_detail_id, contact_detail_id) <= case what when 'address changed' then 1 else 0 end);
