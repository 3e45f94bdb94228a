-- Why somebody saw a name in a list can be asked as well: a young person wants to know that of some people. Who is asked reads that it was a list.
alter table look_question add column in_list boolean not null default false;
