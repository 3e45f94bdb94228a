-- That a worker of a return is an account is proposed by one person and said to be right by another: until then it holds for nobody. What was said
-- before two were asked, and what a list says in nobody's name, holds as it did.
alter table worker_join add column confirmed_at timestamptz;
alter table worker_join add column confirmed_by uuid references account;
alter table worker_join add check (confirmed_by is null or confirmed_at is not null);
alter table worker_join add check (confirmed_by <> joined_by);

alter table worker_join no force row level security;
alter table worker_join disable trigger user;
update worker_join set confirmed_at = joined_at where joined_by is not null;
alter table worker_join enable trigger user;
alter table worker_join force row level security;

-- Whether it holds.
create function kith.holds(said worker_join) returns boolean language sql immutable
return (said).undone_at is null and ((said).joined_by is null or (said).confirmed_at is not null);

-- What waits for the second person, found without reading what is over or holds.
create index on worker_join (organisation_id) where undone_at is null and confirmed_at is null and joined_by is not null;
