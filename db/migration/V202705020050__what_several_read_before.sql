-- What was written to several at once said before may name one of them: their team alone reads it, as of what is put right from now on.
alter table entry_version no force row level security;
alter table group_part no force row level security;
update entry_version v set withheld = true where exists (select from group_part p where p.entry_id = v.entry_id);
alter table entry_version force row level security;
alter table group_part force row level security;
