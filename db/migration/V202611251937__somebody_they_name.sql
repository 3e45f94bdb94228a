-- A young person may want somebody there who has no account here, their nan perhaps: whoever of their team is asked then asks them.
alter table reading_plan add column bring text check (bring <> '' and length(bring) <= 100),
    add constraint brought_by_somebody check (bring is null or with_account is not null);
