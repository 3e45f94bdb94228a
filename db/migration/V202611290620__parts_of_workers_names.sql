-- Workers are looked for by any part of their names and codes, as young people are: of each word all that follows from any of its letters on stands
-- ready (see V202611281500__parts_of_names.sql). A worker who is an account goes by its name.
create table worker_part (
    worker_id uuid not null references worker,
    organisation_id uuid not null references organisation,
    part text collate "C" not null
);
create index on worker_part (worker_id);
create index on worker_part (organisation_id, part, worker_id);

create function kith.worker_looked_through(account_name text, worker_name text, code text) returns text language sql stable parallel safe
return concat_ws(' ', coalesce(account_name, worker_name), replace(coalesce(account_name, worker_name), ' ', ''), code, replace(code, ' ', ''));

alter table worker no force row level security;
alter table account no force row level security;
insert into worker_part (worker_id, organisation_id, part)
select distinct w.id, w.organisation_id, substr(word, first.letter, 24)
  from worker w left join account a on a.id = w.account_id
 cross join lateral unnest(string_to_array(kith.worker_looked_through(a.folded_name, w.folded_name, w.folded_code), ' ')) word
 cross join lateral generate_series(1, length(word)) first (letter);
alter table worker force row level security;
alter table account force row level security;

-- Keeps them as workers and their accounts say, in the statement that writes those.
create function kith.keep_worker_parts() returns trigger language plpgsql as $$
declare
    changed uuid[];
begin
    if tg_table_name = 'account' then
        changed := array(select w.id from former o join latter n on n.id = o.id join worker w on w.account_id = n.id
            where o.folded_name is distinct from n.folded_name);
    elsif tg_op = 'INSERT' then
        changed := array(select n.id from latter n);
    else
        changed := array(select n.id from former o join latter n on n.id = o.id
            where (o.folded_name, o.folded_code, o.account_id) is distinct from (n.folded_name, n.folded_code, n.account_id));
    end if;
    if changed <> '{}' then
        perform set_config('kith.placing', changed::text, true);
        delete from worker_part p where p.worker_id = any (changed);
        insert into worker_part (worker_id, organisation_id, part)
        select distinct w.id, w.organisation_id, substr(word, first.letter, 24)
          from worker w left join account a on a.id = w.account_id
         cross join lateral unnest(string_to_array(kith.worker_looked_through(a.folded_name, w.folded_name, w.folded_code), ' ')) word
         cross join lateral generate_series(1, length(word)) first (letter)
         where w.id = any (changed);
        perform set_config('kith.placing', '', true);
    end if;
    return null;
end $$;
create trigger keep_parts after insert on worker referencing new table as latter
    for each statement execute function kith.keep_worker_parts();
create trigger keep_parts_changed after update on worker referencing old table as former new table as latter
    for each statement execute function kith.keep_worker_parts();
create trigger keep_parts_of_worker after update on account referencing old table as former new table as latter
    for each statement execute function kith.keep_worker_parts();

-- Which workers have a part that begins so; one line for each such part, and no more lines than asked for.
create function kith.workers_called(begins text, most int) returns setof uuid language plpgsql stable rows 100
    set enable_bitmapscan = off set enable_seqscan = off as $$
declare
    -- In the order of bytes nothing that goes on with a letter comes after this.
    until_ text := begins || U&'\+10FFFF';
begin
    return query select p.worker_id from worker_part p
        where p.organisation_id = (select kith.organisation()) and p.part >= begins and p.part < until_
        order by p.part, p.worker_id limit most;
end $$;
