-- In which nation an organisation works, as its managers say: what the law says of a birthday differs.
alter table organisation add nation text check (nation in ('england', 'scotland', 'wales'));
