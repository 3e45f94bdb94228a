-- The two roles Kith uses, and what the database lets them do. Safe to run again at any time: it puts the passwords
-- and rights back as they should be. The embedded database gets this at every start. For a database of your own, as a
-- role that may create roles:
--
--   createdb kith
--   psql -d kith -v ON_ERROR_STOP=1 -v owner_password=... -v app_password=... -f db/roles.sql
--
-- kith_owner owns the database and brings it up to date. kith_app is what Kith serves with: it owns nothing, never
-- bypasses policy, and may use a table only as far as that table's file in db/policy/ grants it.

set kith.owner_password = :'owner_password';
set kith.app_password = :'app_password';

do $$
declare
    role_name text;
begin
    -- A database of the server's own is never given away; psql without -d would have meant one.
    if current_database() in ('postgres', 'template1') then
        raise exception 'This is the database %, which is the server''s own. Nothing was changed.', current_database()
            using hint = 'Make one for Kith and name it: createdb kith, then psql -d kith … -f db/roles.sql';
    end if;

    foreach role_name in array array['kith_owner', 'kith_app'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I', role_name);
        end if;
        if exists (
            select from pg_roles
            where rolname = role_name and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
        ) then
            execute format('alter role %I nosuperuser nobypassrls nocreaterole nocreatedb noreplication', role_name);
        end if;
    end loop;
    execute format('alter role kith_owner login password %L', current_setting('kith.owner_password'));
    execute format('alter role kith_app login password %L', current_setting('kith.app_password'));

    -- Only a member may give a database to kith_owner; a superuser counts as one.
    if not pg_has_role(current_user, 'kith_owner', 'member') then
        execute format('grant kith_owner to %I', current_user);
    end if;
    execute format('alter database %I owner to kith_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to kith_app', current_database());

    alter schema public owner to kith_owner;
    revoke all on schema public from public;
    grant usage on schema public to kith_app;
end
$$;

reset kith.owner_password;
reset kith.app_password;
