-- Since when the provider of identities vouches for somebody no longer: until it does again no passkey of theirs opens anything.
alter table provider_account add column said_no_at timestamptz;
