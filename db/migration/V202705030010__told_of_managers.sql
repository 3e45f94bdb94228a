-- Whoever works in a team is told that an administrator let somebody in who manages it, or ended the last manager's account.
alter table way_in_change drop constraint way_in_change_what_check;
alter table way_in_change add constraint way_in_change_what_check check (what in ('passkey made', 'device lost', 'address changed', 'number changed',
    'name changed', 'account ended', 'came in by code', 'codes on', 'codes off', 'new phone', 'provider joined', 'manager let in', 'last manager ended'));
alter table outbox_message drop constraint outbox_message_what_check;
alter table outbox_message add constraint outbox_message_what_check check (what in ('passkey made', 'passkey taken away', 'device lost', 'address changed', 'number changed',
    'name changed', 'account ended', 'sign-in code', 'signed in by code', 'record opened', 'sharing begun', 'test', 'codes on', 'provider joined', 'partner link',
    'manager let in', 'last manager ended'));
