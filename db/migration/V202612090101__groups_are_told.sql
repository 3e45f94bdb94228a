-- Young people read the names of groups they are in, from when until when. Names that were written before are not told: whoever wrote them was told that
-- no young person reads them, and some name the others. They are told once the group is kept anew.
alter table group_member add column told boolean not null default false;
