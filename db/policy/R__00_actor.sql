-- Who is acting. kith.begin is called once at the start of each transaction and holds until it ends; every policy asks these functions.
-- Each is asked as (select kith.…()), so PostgreSQL answers it once a statement and not once a row.

-- The organisation the actor belongs to. Nobody acting is an error, never an empty answer.
create or replace function kith.organisation() returns uuid language plpgsql stable as $$
declare
    given text := current_setting('kith.organisation', true);
begin
    if given is null or given = '' then
        raise exception 'nobody is acting: call kith.begin first in this transaction' using errcode = '42501';
    end if;
    return given::uuid;
end $$;

create or replace function kith.acting() returns boolean language sql stable return kith.organisation() is not null;

create or replace function kith.actor() returns uuid language sql stable
return nullif(current_setting('kith.actor', true), '')::uuid;

-- administrator, manager, worker, analyst, young person; or a named job: 'job sign-in', 'job install', 'job import', 'job measures', 'job scan',
-- 'job command line'.
create or replace function kith.role() returns text language sql stable
return current_setting('kith.role', true);

create or replace function kith.teams() returns uuid[] language sql stable
return coalesce(nullif(current_setting('kith.teams', true), ''), '{}')::uuid[];

-- The young person this transaction is about; none in a list.
create or replace function kith.person() returns uuid language sql stable
return nullif(current_setting('kith.person', true), '')::uuid;

-- The young person whose own account is acting; null for everybody else, and an error when nobody acts.
create or replace function kith.own_person() returns uuid language sql stable
return case when kith.acting() then nullif(current_setting('kith.own_person', true), '')::uuid end;

-- Who reads and writes the record itself: the young person and those who work with them. What they see of it, each table says.
create or replace function kith.reads_record() returns boolean language sql stable
return kith.role() in ('worker', 'manager', 'young person');

-- Who sees all young people of the organisation: whoever answers for its returns, and the jobs that load and count them.
create or replace function kith.sees_whole_organisation() returns boolean language sql stable
return kith.role() in ('analyst', 'job import', 'job measures', 'job command line');

-- The jobs and people who may write what a return says.
create or replace function kith.loads_returns() returns boolean language sql stable
return kith.role() = 'job import';

drop function if exists kith.begin(uuid, text, uuid, uuid);

-- Sets the actor for this transaction: an account, or a job within an organisation. Answers who that is; no row when the account has ended.
create or replace function kith.begin(
    account_ uuid, job_ text, organisation_ uuid, person_ uuid,
    out organisation_id uuid, out role text, out name text, out organisation_name text, out own_person uuid
) returns record language plpgsql volatile as $$
begin
    perform set_config('kith.organisation', coalesce(organisation_, '00000000-0000-0000-0000-000000000000')::text, true),
            set_config('kith.actor', coalesce(account_::text, ''), true),
            set_config('kith.role', case when job_ is null then 'arriving' else 'job ' || job_ end, true),
            set_config('kith.teams', '', true),
            set_config('kith.own_person', '', true),
            set_config('kith.person', coalesce(person_::text, ''), true);
    if account_ is null then
        organisation_id := organisation_;
        role := kith.role();
        name := job_;
        organisation_name := (select o.name from organisation o where o.id = organisation_);
        return;
    end if;
    select a.organisation_id, a.role, a.name, a.young_person_id into organisation_id, role, name, own_person
      from account a where a.id = account_ and a.ended_at is null;
    if organisation_id is null then
        raise exception 'this account has ended' using errcode = '28000';
    end if;
    perform set_config('kith.organisation', organisation_id::text, true),
            set_config('kith.role', role, true),
            set_config('kith.own_person', coalesce(own_person::text, ''), true),
            set_config('kith.person', coalesce(coalesce(person_, own_person)::text, ''), true),
            set_config('kith.teams', coalesce((select array_agg(m.team_id)::text from team_member m
                where m.account_id = account_ and m.since <= now() and (m.until is null or m.until > now())), ''), true);
    organisation_name := (select o.name from organisation o where o.id = organisation_id);
    if own_person is not null then
        name := coalesce((select y.known_as from young_person y where y.id = own_person), name, '');
    end if;
end $$;

-- Opens one young person's record, or one entry of it: writes the line in the log and says whether there is such a thing for this actor. No
-- line, no page.
drop function if exists kith.look(text, text[]);
create or replace function kith.look(page_ text, sections_ text[], entry_ uuid default null) returns boolean language plpgsql volatile as $$
begin
    if entry_ is null then
        insert into reading (organisation_id, young_person_id, account_id, role, page, sections)
        select y.organisation_id, y.id, kith.actor(), kith.role(), page_, sections_ from young_person y where y.id = kith.person();
    else
        insert into reading (organisation_id, young_person_id, account_id, role, page, sections)
        select e.organisation_id, e.young_person_id, kith.actor(), kith.role(), page_, array[e.section] from entry e
         where e.id = entry_ and e.young_person_id = kith.person();
    end if;
    return found;
end $$;

-- The same for a list: a line for each young person shown in it.
create or replace function kith.look_at_list(people_ uuid[], page_ text, sections_ text[]) returns int language plpgsql volatile as $$
declare
    lines int;
begin
    insert into reading (organisation_id, young_person_id, account_id, role, page, sections, in_list)
    select y.organisation_id, y.id, kith.actor(), kith.role(), page_, sections_, true from young_person y where y.id = any (people_);
    get diagnostics lines = row_count;
    return lines;
end $$;

grant usage on schema kith to kith_app;
grant execute on all functions in schema kith to kith_app;
