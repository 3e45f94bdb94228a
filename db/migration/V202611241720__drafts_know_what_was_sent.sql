-- A request that keeps what is typed can come after the form was sent. Each form opened has a key; its author's draft remembers the keys
-- of forms that were sent, the last twenty, and no such form becomes a draft again. Its words are gone then; the row stays for the keys.
alter table draft alter column fields drop not null, add column sent uuid[] not null default '{}';
