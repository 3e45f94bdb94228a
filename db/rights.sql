-- What the role Kith serves with (whoever asks this) may do here, in words: one row a fact. Compared at every start with db/rights.txt.
with grantee as (
    select r.oid, case when r.oid = u.oid then 'kith_app' else r.rolname end as name
      from pg_roles u join pg_roles r on pg_has_role(u.oid, r.oid, 'member')
     where u.rolname = current_user
    union all select 0, 'everybody'
), relation as (
    select c.*, case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end || ' ' as kind
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'kith') and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.relname not like 'flyway_schema_history%'
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
), routine as (
    select p.*, n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as called
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('public', 'kith')
       and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
)
select c.kind || c.relname || ': ' || g.name || ' may ' || lower(a.privilege_type) || case when a.is_grantable then ' and pass it on' else '' end
  from relation c cross join aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) a
  join grantee g on g.oid = a.grantee
union all
select 'column ' || c.relname || '.' || t.attname || ': ' || g.name || ' may ' || lower(a.privilege_type) || case when a.is_grantable then ' and pass it on' else '' end
  from relation c join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a join grantee g on g.oid = a.grantee
union all
-- What everybody may run is no more by being granted once again, as it is where a policy file is applied to a database that has all functions.
select 'function ' || p.called || ': ' || g.name || ' may ' || lower(a.privilege_type)
  from routine p cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a join grantee g on g.oid = a.grantee
 where a.grantee = 0 or not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) e where e.grantee = 0)
union all
select 'function ' || p.called || ': has its owner''s rights' from routine p where p.prosecdef
union all
select 'text of function ' || p.called || ': sha256 ' || encode(sha256(convert_to(regexp_replace(pg_get_functiondef(p.oid), '\s+', ' ', 'g'), 'UTF8')), 'hex')
  from routine p where p.prokind in ('f', 'p')
union all
select 'text of view ' || c.relname || ': sha256 ' || encode(sha256(convert_to(regexp_replace(pg_get_viewdef(c.oid), '\s+', ' ', 'g'), 'UTF8')), 'hex')
  from relation c where c.relkind in ('v', 'm')
union all
select c.kind || c.relname || ': is held to policy' from relation c where c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity
union all
select 'policy ' || p.polname || ' on ' || c.relname || ': ' || case when p.polpermissive then 'lets ' else 'only lets ' end
       || (select string_agg(case when r = 0 then 'everybody' else pg_get_userbyid(r) end, ', ' order by r) from unnest(p.polroles) r)
       || case p.polcmd when 'r' then ' select' when 'a' then ' insert' when 'w' then ' update' when 'd' then ' delete' else ' do anything' end
  from pg_policy p join relation c on c.oid = p.polrelid
union all
select 'text of policy ' || p.polname || ' on ' || c.relname || coalesce(': using ' || pg_get_expr(p.polqual, p.polrelid), '')
       || coalesce(': check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
  from pg_policy p join relation c on c.oid = p.polrelid
union all
select 'trigger ' || t.tgname || ' on ' || c.relname || ': ' || case t.tgenabled when 'O' then 'runs' when 'A' then 'runs always' else 'does not run' end
  from pg_trigger t join relation c on c.oid = t.tgrelid where not t.tgisinternal
union all
select 'schema ' || n.nspname || ': ' || g.name || ' may ' || lower(a.privilege_type)
  from pg_namespace n cross join aclexplode(n.nspacl) a join grantee g on g.oid = a.grantee where n.nspname in ('public', 'kith')
union all
select 'database: ' || g.name || ' may ' || lower(a.privilege_type)
  from pg_database d cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a join grantee g on g.oid = a.grantee
 where d.datname = current_database()
union all
select 'what is made later: ' || g.name || ' may ' || lower(a.privilege_type)
  from pg_default_acl f cross join aclexplode(f.defaclacl) a join grantee g on g.oid = a.grantee
 where not (f.defaclobjtype = 'f' and g.oid = 0 and a.privilege_type = 'EXECUTE')
union all
select 'role kith_app: is a member of ' || g.name from grantee g where g.name not in ('kith_app', 'everybody')
union all
select 'role kith_app: ' || f.fact
  from pg_roles r cross join lateral (values (r.rolsuper, 'is a superuser'), (r.rolbypassrls, 'passes by policy'), (r.rolcreaterole, 'makes roles'),
       (r.rolcreatedb, 'makes databases'), (r.rolreplication, 'copies the database'), (r.rolcanlogin, 'signs in')) f (holds, fact)
 where r.rolname = current_user and f.holds
union all
select 'role kith_app: begins with ' || split_part(s.setting, '=', 1)
  from pg_db_role_setting d cross join unnest(d.setconfig) s (setting)
 where d.setrole = (select oid from pg_roles where rolname = current_user)
   and (d.setdatabase = 0 or d.setdatabase = (select oid from pg_database where datname = current_database()))
