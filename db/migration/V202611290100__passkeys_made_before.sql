-- Passkeys of before have their line too, so that whoever takes one away is known to have had it when they send that twice. It is no news to them.
alter table passkey no force row level security;
alter table way_in_change no force row level security;
insert into way_in_change (organisation_id, account_id, what, passkey_id, label, said_by, happened_at, told_at)
select p.organisation_id, p.account_id, 'passkey made', p.id, left(p.label, 60), p.account_id, p.made_at, now() from passkey p
 where not exists (select from way_in_change c where c.passkey_id = p.id and c.what = 'passkey made');
alter table way_in_change force row level security;
alter table passkey force row level security;
