-- A row of each table that the made-up worlds of the oracle have none of: what is about nobody, and ways in.
insert into installation (kind, made_at) values ('service', now());
insert into published_figure (source, year, area_code, area_name, area_kind, measure, number, percentage, table_year)
values ('in-touch', 2024, 'E92000001', 'England', 'country', 'in touch', '90', '90', 2024);
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('back up', 'recurring', now(), false, 1);
insert into wrapping_key (id, proof, made_at) values (1, '\x01', now());
insert into signing_key (id, public_key, made_at) values (1, decode(repeat('ab', 32), 'hex'), now());
insert into answered_challenge (hash, until) values (decode(repeat('ab', 32), 'hex'), now());
insert into text_posted (number_hash, what, posted_at) values (decode(repeat('ab', 32), 'hex'), 'code', now());
insert into try_limit (id, state, expires_at) values (repeat('a', 32), '\x01', 1);
insert into session (id_hash, account_id, arriving, signed_in_at, shown_at, last_used_at, device)
select decode(repeat('ab', 32), 'hex'), id, false, now(), now(), now(), 'Firefox' from account order by id limit 1;
insert into known_network (account_id, network, first_at, last_at) select id, decode(repeat('ab', 32), 'hex'), now(), now() from account order by id limit 1;
insert into sent_code (id, purpose, address_hash, browser_hash, asked_at)
values (gen_random_uuid(), 'sign in', decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 32), 'hex'), now());
insert into way_in_address (account_id, contact_detail_id, address_hash, proved_at, organisation_id, kind)
select a.id, c.id, decode(repeat('ab', 32), 'hex'), now(), a.organisation_id, 'phone' from account a join contact_detail c on c.organisation_id = a.organisation_id order by a.id, c.id limit 1;
insert into provider_account (account_id, known_by, joined_at, last_came_at)
select id, decode(repeat('ab', 32), 'hex'), now(), now() from account order by id limit 1;
insert into provider_invitation (account_id, email_hash, made_by, made_at, expires_at)
select id, decode(repeat('ab', 32), 'hex'), id, now(), now() + interval '7 days' from account order by id limit 1;

-- The oracle's worlds are wrong in places, so that policy is asked of such too. What refers to what is not there goes.
do $$
declare
    kept record;
    now_gone bigint;
    gone bigint;
begin
    loop
        gone := 0;
        for kept in
            select k.conrelid::regclass as child, k.confrelid::regclass as parent,
                   string_agg(format('c.%I is not null', a.attname), ' and ') as is_said,
                   string_agg(format('p.%I = c.%I', b.attname, a.attname), ' and ') as fits
              from pg_constraint k cross join unnest(k.conkey, k.confkey) n (here, there)
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.here join pg_attribute b on b.attrelid = k.confrelid and b.attnum = n.there
             where k.contype = 'f' group by k.oid
        loop
            execute format('delete from %s c where %s and not exists (select from %s p where %s)', kept.child, kept.is_said, kept.parent, kept.fits);
            get diagnostics now_gone = row_count;
            gone := gone + now_gone;
        end loop;
        exit when gone = 0;
    end loop;
end
$$;

-- They say what a column holds in JSON as a text of JSON.
do $$
declare
    kept record;
begin
    for kept in
        select a.attrelid::regclass as table_name, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'jsonb'::regtype and not a.attisdropped
    loop
        execute format('update %s set %2$I = (%2$I #>> ''{}'')::jsonb where jsonb_typeof(%2$I) = ''string'' and %2$I #>> ''{}'' ~ ''^[{[]''', kept.table_name, kept.attname);
    end loop;
end
$$;
