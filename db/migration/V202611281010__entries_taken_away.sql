-- Whoever wrote an entry by mistake takes it away, with a reason in changed_because. A line stays in its place; its words are a former version,
-- and so given to nobody but who reads those. It can be put back.
alter table entry add column taken_away boolean not null default false;

-- Its name puts it before keep_version, which then keeps the words.
create function kith.empty_entry() returns trigger language plpgsql as $$
begin
    if new.taken_away then
        new.section := old.section;
        new.kind := old.kind;
        new.happened_on := old.happened_on;
        new.withheld := old.withheld;
        new.title := '';
        new.body := '';
    end if;
    return new;
end $$;
create trigger empty_entry before update on entry for each row execute function kith.empty_entry();
