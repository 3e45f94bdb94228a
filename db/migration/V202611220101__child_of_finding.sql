-- A finding names the child its row is about as the return has it, since a child without a header row is nobody Kith knows.
alter table return_finding add column child text not null default '';
