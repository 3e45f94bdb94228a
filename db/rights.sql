-- What the role Kith serves with (whoever asks this) may do here, what it is held to, and what is done by itself when it writes, in words: one row a
-- fact. Compared at every start with db/rights.txt. What lies in other schemas counts as far as that role may use them, but for functions, which are run
-- by an index on a table of Kith's too, whoever may use their schema. What an extension brought is not Kith's; what belongs to whom the database belongs
-- to is, also where it was made part of an extension since.
with grantee as (
    select r.oid, case when r.oid = u.oid then 'kith_app' else r.rolname end as name
      from pg_roles u join pg_roles r on pg_has_role(u.oid, r.oid, 'member')
     where u.rolname = current_user
    union all select 0, 'everybody'
), owner as (
    select d.datdba as id from pg_database d where d.datname = current_database()
), own_schema as (
    select n.*, case n.nspname when 'public' then '' else n.nspname || '.' end as before
      from pg_namespace n
     where n.nspname in ('public', 'kith') or n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and has_schema_privilege(n.oid, 'usage')
), relation as (
    select c.*, n.before || c.relname as called,
           case c.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' else 'table' end || ' ' as kind
      from pg_class c join own_schema n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and not (n.nspname = 'public' and c.relname like 'flyway\_schema\_history%')
       and (c.relowner = (select id from owner)
           or not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'))
), routine as (
    select p.*, n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as called
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and (p.proowner = (select id from owner)
           or not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'))
)
select c.kind || c.called || ': ' || g.name || ' may ' || lower(a.privilege_type) || case when a.is_grantable then ' and pass it on' else '' end
  from relation c cross join aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) a
  join grantee g on g.oid = a.grantee
union all
select 'column ' || c.called || '.' || t.attname || ': ' || g.name || ' may ' || lower(a.privilege_type) || case when a.is_grantable then ' and pass it on' else '' end
  from relation c join pg_attribute t on t.attrelid = c.oid cross join aclexplode(t.attacl) a join grantee g on g.oid = a.grantee
union all
-- What everybody may run is no more by being granted once again, as it is where a policy file is applied to a database that has all functions.
select 'function ' || p.called || ': ' || g.name || ' may ' || lower(a.privilege_type)
  from routine p cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a join grantee g on g.oid = a.grantee
 where a.grantee = 0 or not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) e where e.grantee = 0)
union all
select 'function ' || p.called || ': has its owner''s rights' from routine p where p.prosecdef
union all
-- What has its owner's rights has those of whoever that is.
select 'function ' || p.called || ': belongs to ' || pg_get_userbyid(p.proowner) from routine p where p.proowner <> (select id from owner)
union all
select c.kind || c.called || ': belongs to ' || pg_get_userbyid(c.relowner) from relation c where c.relowner <> (select id from owner)
union all
select 'text of function ' || p.called || ': sha256 ' || encode(sha256(convert_to(regexp_replace(pg_get_functiondef(p.oid), '\s+', ' ', 'g'), 'UTF8')), 'hex')
  from routine p where p.prokind in ('f', 'p')
union all
select 'text of view ' || c.called || ': sha256 ' || encode(sha256(convert_to(regexp_replace(pg_get_viewdef(c.oid), '\s+', ' ', 'g'), 'UTF8')), 'hex')
  from relation c where c.relkind in ('v', 'm')
union all
-- The same without the letters that stand for tables, which PostgreSQL 15 writes where a later one does not.
select 'view ' || c.called || ': sha256 ' || encode(sha256(convert_to(regexp_replace(regexp_replace(pg_get_viewdef(c.oid), '\m[a-z]\.', '', 'g'), '\s+', ' ', 'g'), 'UTF8')), 'hex')
  from relation c where c.relkind in ('v', 'm')
union all
select c.kind || c.called || ': is held to policy' from relation c where c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity
union all
select 'policy ' || p.polname || ' on ' || c.called || ': ' || case when p.polpermissive then 'lets ' else 'only lets ' end
       || (select string_agg(case when r = 0 then 'everybody' else pg_get_userbyid(r) end, ', ' order by r) from unnest(p.polroles) r)
       || case p.polcmd when 'r' then ' select' when 'a' then ' insert' when 'w' then ' update' when 'd' then ' delete' else ' do anything' end
  from pg_policy p join relation c on c.oid = p.polrelid
union all
select 'text of policy ' || p.polname || ' on ' || c.called || coalesce(': using ' || pg_get_expr(p.polqual, p.polrelid), '')
       || coalesce(': check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
  from pg_policy p join relation c on c.oid = p.polrelid
union all
select 'rule ' || w.rulename || ' on ' || c.called || ': ' || pg_get_ruledef(w.oid)
  from pg_rewrite w join relation c on c.oid = w.ev_class where w.ev_type <> '1'
union all
select c.kind || c.called || ': is made with ' || o.option from relation c cross join unnest(c.reloptions) o (option) where c.relkind in ('v', 'm')
union all
select 'trigger ' || t.tgname || ' on ' || c.called || ': ' || case t.tgenabled when 'O' then 'runs' when 'A' then 'runs always' else 'does not run' end
  from pg_trigger t join relation c on c.oid = t.tgrelid where not t.tgisinternal
union all
select 'text of trigger ' || t.tgname || ' on ' || c.called || ': ' || pg_get_triggerdef(t.oid)
  from pg_trigger t join relation c on c.oid = t.tgrelid where not t.tgisinternal
union all
select 'trigger ' || e.evtname || ' when somebody signs in: runs' from pg_event_trigger e where e.evtevent = 'login' and e.evtenabled <> 'D'
union all
select c.kind || c.called || ': ' || f.does || ' ' || string_agg(t.attname::text, ', ' order by t.attname)
  from relation c join pg_attribute t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
 cross join lateral (values (t.attnotnull, 'is never without'), (t.atthasdef or t.attidentity <> '', 'fills in')) f (holds, does)
 where c.relkind in ('r', 'p') and f.holds
 group by c.kind, c.called, f.does
union all
select 'text of columns of ' || c.called || ': ' || string_agg(t.attname || ' ' || format_type(t.atttypid, t.atttypmod)
       || case t.attidentity when 'a' then ' numbered always' when 'd' then ' numbered' else '' end
       || coalesce(case t.attgenerated when '' then ' default ' else ' always ' end || pg_get_expr(d.adbin, d.adrelid), ''), ', ' order by t.attname)
  from relation c join pg_attribute t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
  left join pg_attrdef d on d.adrelid = t.attrelid and d.adnum = t.attnum
 where c.relkind in ('r', 'p')
 group by c.called
union all
-- A column that is never empty is told above: only PostgreSQL 18 calls that a constraint.
select c.kind || c.called || ': keeps ' || string_agg(k.conname::text, ', ' order by k.conname)
  from pg_constraint k join relation c on c.oid = k.conrelid
 where k.contype in ('c', 'f', 'p', 'u', 'x') and k.convalidated
   and not exists (select from pg_trigger t where t.tgconstraint = k.oid and t.tgisinternal and t.tgenabled not in ('O', 'A'))
 group by c.kind, c.called
union all
select 'text of constraint ' || k.conname || ' on ' || c.called || ': ' || pg_get_constraintdef(k.oid)
  from pg_constraint k join relation c on c.oid = k.conrelid where k.contype in ('c', 'f', 'p', 'u', 'x')
union all
select case when f.words then 'text of ' else '' end || 'index ' || i.relname || ' on ' || c.called || ': '
       || case when f.words then pg_get_indexdef(x.indexrelid) else 'nothing twice' end
  from pg_index x join relation c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
 cross join lateral (values (false), (true)) f (words)
 where (f.words or x.indisunique and x.indisvalid) and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x'))
union all
select 'schema ' || n.nspname || ': ' || g.name || ' may ' || lower(a.privilege_type)
  from pg_namespace n cross join aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a join grantee g on g.oid = a.grantee
 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
union all
select 'database: ' || g.name || ' may ' || lower(a.privilege_type)
  from pg_database d cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a join grantee g on g.oid = a.grantee
 where d.datname = current_database()
union all
select 'what is made later: ' || g.name || ' may ' || lower(a.privilege_type)
  from pg_default_acl f cross join aclexplode(f.defaclacl) a join grantee g on g.oid = a.grantee
 where not (f.defaclobjtype = 'f' and g.oid = 0 and a.privilege_type = 'EXECUTE')
union all
select 'setting ' || s.parname || ': ' || g.name || ' may ' || lower(a.privilege_type)
  from pg_parameter_acl s cross join aclexplode(s.paracl) a join grantee g on g.oid = a.grantee
union all
select 'role kith_app: is a member of ' || g.name from grantee g where g.name not in ('kith_app', 'everybody')
union all
select 'role kith_app: ' || f.fact
  from pg_roles r cross join lateral (values (r.rolsuper, 'is a superuser'), (r.rolbypassrls, 'passes by policy'), (r.rolcreaterole, 'makes roles'),
       (r.rolcreatedb, 'makes databases'), (r.rolreplication, 'copies the database'), (r.rolcanlogin, 'signs in')) f (holds, fact)
 where r.rolname = current_user and f.holds
union all
-- What a session of Kith's begins with, of its two roles and of everybody's in this database. How long a commit waits for disks and copies is the operator's.
select case d.setrole when 0 then 'database' when u.oid then 'role kith_app' else 'role kith_owner' end || ': begins with ' || split_part(s.setting, '=', 1)
  from pg_db_role_setting d cross join unnest(d.setconfig) s (setting)
  join pg_database b on b.datname = current_database() join pg_roles u on u.rolname = current_user
 where d.setdatabase in (0, b.oid) and d.setrole in (0, u.oid, b.datdba) and s.setting not like 'synchronous\_commit=%'
