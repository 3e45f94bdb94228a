-- Two codes of returns may be one worker who has no account: said by two people, as that a code is an account, and taken back without loss. same_as is
-- the code that stands for both, which itself is no other.
alter table worker add column same_as uuid references worker;
alter table worker add check (same_as <> id);
create index on worker (same_as) where same_as is not null;

alter table worker_join alter column account_id drop not null;
alter table worker_join add column other_id uuid references worker;
alter table worker_join add check (num_nonnulls(account_id, other_id) = 1);
alter table worker_join add check (other_id <> worker_id);
create index on worker_join (other_id) where other_id is not null;
