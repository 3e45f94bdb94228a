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

-- The account that acts; null for a job. Like the role and the person, it is an error when nobody acts: an index asks by them before any policy
-- is asked.
create or replace function kith.actor() returns uuid language sql stable
return case when kith.acting() then nullif(current_setting('kith.actor', true), '')::uuid end;

-- administrator, manager, worker, analyst, young person, partner, partner lead (who looks after who works at their service), waiting (for a second person's word); or a named job: 'job sign-in', 'job install', 'job import', 'job measures', 'job scan',
-- 'job seal', 'job verify', 'job send', 'job command line'.
create or replace function kith.role() returns text language sql stable
return case when kith.acting() then current_setting('kith.role', true) end;

-- The moment that this transaction was told when it began.
create or replace function kith.told() returns timestamptz language sql stable
return nullif(current_setting('kith.now', true), '')::timestamptz;

-- Whether this is a demo's database, which the owner of the tables marked so: there it may be another day.
create or replace function kith.is_made_up() returns boolean language sql stable
return exists (select from installation i where i.kind = 'demo');

-- The time by which everything here begins and ends. A clock that fell behind the last minute seen by more than transactions do has been set back,
-- and then nothing counts as earlier than the last minute that could have been.
create or replace function kith.time_here() returns timestamptz language plpgsql stable as $$
declare
    seen timestamptz := (select c.latest from clock c);
begin
    return case when now() < seen - interval '5 seconds' then seen + interval '1 minute' else greatest(now(), seen) end;
end $$;

-- This moment; never earlier than one that Kith has seen, so nothing that has ended comes back with a clock that is set back, nor with a moment
-- that somebody only says.
create or replace function kith.now() returns timestamptz language sql stable
return case when kith.told() between now() and now() + interval '5 seconds' or kith.is_made_up() then kith.told()
    when kith.told() is not null then kith.time_here() end;

-- This moment within the transaction, which goes on while it runs: what is said later in it is later. Whether a moment that somebody gives is one
-- of this transaction, so that nobody says that they said something sooner or later than they do.
create or replace function kith.moment() returns timestamptz language sql volatile
return greatest(kith.now(), clock_timestamp());

create or replace function kith.is_now(given timestamptz) returns boolean language sql volatile
return given between kith.now() and kith.moment();

-- What a section can be shared with and reaches the actor: themselves, their teams, their service.
create or replace function kith.recipients() returns uuid[] language sql stable
return coalesce(nullif(current_setting('kith.recipients', true), ''), '{}')::uuid[];

-- The service a partner works for; null for everybody else.
create or replace function kith.service() returns uuid language sql stable
return nullif(current_setting('kith.service', true), '')::uuid;

create or replace function kith.teams() returns uuid[] language sql stable
return case when kith.acting() then coalesce(nullif(current_setting('kith.teams', true), ''), '{}')::uuid[] end;

-- The young person this transaction is about; none in a list.
create or replace function kith.person() returns uuid language sql stable
return case when kith.acting() then nullif(current_setting('kith.person', true), '')::uuid end;

-- The young person whose own account is acting; null for everybody else, and an error when nobody acts.
create or replace function kith.own_person() returns uuid language sql stable
return case when kith.acting() then nullif(current_setting('kith.own_person', true), '')::uuid end;

-- Who reads and writes the record itself: the young person, those who work with them, and partners. What they see of it, each table says.
create or replace function kith.reads_record() returns boolean language sql stable
return kith.role() in ('worker', 'manager', 'young person', 'partner', 'partner lead');

-- Who stands by young people as their team: whoever is in it sees the whole record, and decides with them about it.
create or replace function kith.works_here() returns boolean language sql stable
return kith.role() in ('worker', 'manager');

-- What a transaction about one young person found when it began, so that no policy need ask it again: that person, if the actor sees their whole
-- record; and if the actor sees anything of it at all.
create or replace function kith.whole_person() returns uuid language sql stable
return case when kith.acting() then nullif(current_setting('kith.whole_person', true), '')::uuid end;

create or replace function kith.seen_person() returns uuid language sql stable
return case when kith.acting() then nullif(current_setting('kith.seen_person', true), '')::uuid end;

-- Whose records the actor has open in an emergency; and whether that is how they see the person of this transaction.
create or replace function kith.emergencies() returns uuid[] language sql stable
return coalesce(nullif(current_setting('kith.emergencies', true), ''), '{}')::uuid[];

-- Until when the person of this transaction is open in an emergency; null otherwise.
create or replace function kith.emergency_until() returns timestamptz language sql stable
return nullif(current_setting('kith.emergency_until', true), '')::timestamptz;

create or replace function kith.in_emergency() returns boolean language sql stable
return current_setting('kith.in_emergency', true) = 'true';

-- Whom somebody looks for in an emergency: the name they are called here, folded, and their day of birth; null otherwise.
create or replace function kith.sought() returns text language sql stable
return nullif(current_setting('kith.sought', true), '');

create or replace function kith.sought_born() returns date language sql stable
return nullif(current_setting('kith.sought_born', true), '')::date;

-- Whose number that is, as somebody said, besides the one a return gives.
create or replace function kith.sought_numbered() returns uuid[] language sql stable
return coalesce(nullif(current_setting('kith.sought_numbered', true), ''), '{}')::uuid[];

-- Folded words, wherever one ends and the next begins.
create or replace function kith.same_letters(one text, other text) returns boolean language sql immutable
return replace(one, ' ', '') = replace(other, ' ', '');

-- A name as it is written, accents and all, in small letters.
create or replace function kith.spelled(said text) returns text language sql immutable
return lower(normalize(btrim(regexp_replace(said, '\s+', ' ', 'g')), NFC));

-- A folded name as people say and write it: with the surname first, in more words or in fewer, and without what stands in the middle.
create or replace function kith.said_as(folded text) returns text[] language plpgsql immutable as $$
declare
    words text[] := (string_to_array(folded, ' '))[:8];
    orders text[] := array(select array_to_string(words[i:] || words[:i - 1], '') from generate_subscripts(words, 1) i);
begin
    return case when cardinality(words) < 3 then orders
        else orders || (words[1] || words[cardinality(words)]) || (words[cardinality(words)] || words[1]) end;
end $$;

-- Whether somebody who is called so here may be whom one looks for: one of both names is a way to say the other, or the first word is all that
-- they go by. Each name that is looked for fits very few, so that nobody tries many at once.
create or replace function kith.names_fit(called text, sought text) returns boolean language plpgsql immutable as $$
begin
    return replace(called, ' ', '') = any (kith.said_as(sought)) or replace(sought, ' ', '') = any (kith.said_as(called))
        or called = split_part(sought, ' ', 1);
end $$;

-- Whether somebody born on the day that is looked for may be whom one looks for: by what they are called, or by any number of theirs.
create or replace function kith.is_sought(person_ uuid, called_ text, number_ text) returns boolean language plpgsql stable as $$
begin
    return kith.names_fit(called_, kith.sought()) or kith.same_letters(kith.folded(number_), kith.sought()) or person_ = any (kith.sought_numbered());
end $$;

-- From here on in this transaction they are looked for; nobody any more where nothing is given.
create or replace function kith.seek(sought_ text, born_ date) returns void language plpgsql volatile as $$
begin
    perform set_config('kith.sought', coalesce(sought_, ''), true), set_config('kith.sought_born', coalesce(born_::text, ''), true),
            set_config('kith.sought_numbered', '', true);
    if sought_ is not null then
        perform set_config('kith.sought_numbered', array(select n.young_person_id from child_number_answer n
            where n.is_same and n.undone_at is null and kith.same_letters(kith.folded(n.number), sought_))::text, true);
    end if;
end $$;

-- What spellings of a name have in common that are easily taken for each other: its consonants, each once.
create or replace function kith.consonants(folded text) returns text language sql immutable
return coalesce((select string_agg(distinct letter, '' order by letter)
    from string_to_table(translate(folded, ' aeiouyhwαεηιουωаеиоуыэюяйьъاوىيءהוי', ''), null) letter), '');

-- The young person who is being moved to another team, for as long as that statement takes (kith.move); null otherwise.
create or replace function kith.moving() returns uuid language sql stable
return nullif(current_setting('kith.moving', true), '')::uuid;

-- The young people whose place in lists is being kept, for as long as that statement takes (kith.keep_place), or the workers whose parts of names are
-- (kith.keep_worker_parts).
create or replace function kith.placing() returns uuid[] language sql stable
return coalesce(nullif(current_setting('kith.placing', true), ''), '{}')::uuid[];

-- The young people a list of this transaction shows, whom the actor was found to see (kith.look_at_list): what stands beside them in the list is
-- read without asking of everybody.
create or replace function kith.listed() returns uuid[] language sql stable
return coalesce(nullif(current_setting('kith.listed', true), ''), '{}')::uuid[];

-- Who sees all young people of the organisation: whoever answers for its returns, and the jobs that load and count them.
create or replace function kith.sees_whole_organisation() returns boolean language sql stable
return kith.role() in ('analyst', 'job import', 'job measures', 'job command line');

-- The jobs and people who may write what a return says.
create or replace function kith.loads_returns() returns boolean language sql stable
return kith.role() = 'job import';

-- Keeps the minute once it is over, by whoever finds the row free. Nobody can keep another than the one that is.
create or replace function kith.keep_minute() returns void language sql volatile security definer
begin atomic
    update clock set latest = now() where one in (select c.one from clock c where c.latest < now() for update skip locked);
end;

create or replace function kith.tell_time() returns timestamptz language plpgsql volatile as $$
begin
    if now() > (select c.latest from clock c) + interval '1 minute' then
        perform kith.keep_minute();
    end if;
    return kith.time_here();
end $$;

-- Whether this is the token that Kith's own processes show, and nobody else knows.
create or replace function kith.is_kith(token_ bytea) returns boolean language sql stable security definer
begin atomic
    select exists (select from begin_token t where t.hash = sha256(token_));
end;

-- Finds how much the actor sees of a person, and makes this transaction about them. A partner sees nobody whole, so that is not asked for them:
-- then it takes as long for somebody who is hidden from them as for nobody.
create or replace function kith.about(person_ uuid) returns void language plpgsql volatile as $$
declare
    team uuid;
    whole boolean := false;
    shared text[] := '{}';
begin
    perform set_config('kith.person', coalesce(person_::text, ''), true);
    if person_ is null then
        return;
    end if;
    if kith.service() is null then
        select y.team_id into team from young_person y where y.id = person_;
        whole := found;
    end if;
    if not whole then
        shared := array(select distinct s.section from kith.shared_with_me s where s.young_person_id = person_ order by 1);
    end if;
    perform set_config('kith.whole_person', case when whole then person_::text else '' end, true),
            set_config('kith.seen_person', case when whole or shared <> '{}' then person_::text else '' end, true),
            set_config('kith.only_shared', (not whole)::text, true),
            set_config('kith.shared', shared::text, true),
            set_config('kith.in_emergency', (whole and person_ = any (kith.emergencies()) and not team = any (kith.teams()))::text, true);
    perform set_config('kith.emergency_until', '', true);
    if kith.in_emergency() then
        perform set_config('kith.emergency_until', (select max(e.ends_at) from emergency_access e
            where e.account_id = kith.actor() and e.young_person_id = person_)::text, true);
    end if;
end $$;

-- The teams in which whoever acts is, and whose records they have open in an emergency: with the owner's rights, since each of the two tables would otherwise
-- make all of its policy ready for every transaction. Of others it reads nothing (begun on team_member, emergency_access).
create or replace function kith.teams_and_emergencies(out teams uuid[], out emergencies uuid[])
returns record language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    me uuid := kith.actor();
    here uuid := kith.organisation();
    now_ timestamptz := kith.now();
begin
    teams := array(select m.team_id from team_member m
        where m.account_id = me and m.since <= now_ and (m.until is null or m.until > now_));
    emergencies := array(select e.young_person_id from emergency_access e
        where e.account_id = me and e.organisation_id = here and e.opened_at <= now_ and e.ends_at > now_
          and now() between e.opened_by_clock and e.opened_by_clock + interval '1 hour');
end $$;

-- Sets the actor for this transaction: an account, or a job within an organisation. Answers who that is, and whether they see of the person it
-- is about only what is shared with them, and anything at all, and until when in an emergency; an error when the account has ended. Nothing that is
-- shared reaches whoever waits until a second person says that they work at their service, nor do they look after anybody there; and whoever waits for it who
-- works here is 'waiting', which no policy names (R__partner_word.sql).
-- Only Kith begins, by its token, and a transaction that has begun as one goes on as no other.
drop function if exists kith.begin(uuid, text, uuid, uuid);
create or replace function kith.begin(
    account_ uuid, job_ text, organisation_ uuid, person_ uuid, token_ bytea,
    out organisation_id uuid, out role text, out name text, out organisation_name text, out own_person uuid, out only_shared boolean,
    out sees_something boolean, out emergency_until timestamptz, out language text, out organisation_language text, out leaves_to text
) returns record language plpgsql volatile as $$
declare
    service uuid;
    waits boolean;
    quickly boolean;
    teams uuid[];
    emergencies uuid[];
    who text := concat_ws(' ', coalesce(account_::text, 'job ' || job_), organisation_);
begin
    if kith.is_kith(token_) is not true then
        raise exception 'only Kith begins a transaction' using errcode = '42501';
    end if;
    if coalesce(nullif(current_setting('kith.begun', true), ''), who) <> who then
        raise exception 'this transaction has begun as somebody else' using errcode = '42501';
    end if;
    -- Whoever waits for a page waits no longer than this for what another holds (docs/adr/0125); what works by itself waits as long as it takes.
    perform set_config('lock_timeout', case when job_ is null or job_ = 'sign-in' then '2s' else '0' end, true),
            set_config('kith.begun', who, true),
            set_config('kith.name', '', true),
            set_config('kith.organisation', coalesce(organisation_, '00000000-0000-0000-0000-000000000000')::text, true),
            set_config('kith.actor', coalesce(account_::text, ''), true),
            set_config('kith.role', case when job_ is null then 'arriving' else 'job ' || job_ end, true),
            set_config('kith.now', kith.tell_time()::text, true),
            set_config('kith.teams', '', true),
            set_config('kith.recipients', '', true),
            set_config('kith.emergencies', '', true),
            set_config('kith.service', '', true),
            set_config('kith.sought', '', true),
            set_config('kith.sought_born', '', true),
            set_config('kith.moving', '', true),
            set_config('kith.placing', '', true),
            set_config('kith.figures_follow', '', true),
            set_config('kith.listed', '', true),
            set_config('kith.moved_before', '', true),
            set_config('kith.whole_person', '', true),
            set_config('kith.seen_person', '', true),
            set_config('kith.only_shared', 'false', true),
            set_config('kith.shared', '{}', true),
            set_config('kith.in_emergency', 'false', true),
            set_config('kith.emergency_until', '', true),
            set_config('kith.own_person', '', true);
    if account_ is null then
        organisation_id := organisation_;
        role := kith.role();
        name := job_;
        organisation_name := (select o.name from organisation o where o.id = organisation_);
        perform kith.about(person_);
        only_shared := current_setting('kith.only_shared');
        sees_something := kith.seen_person() is not null;
        return;
    end if;
    select a.organisation_id, case when a.waits and a.service_id is null then 'waiting' when a.waits then 'partner' else a.role end, a.name,
           a.young_person_id, a.service_id, a.waits, a.language, a.leaves_quickly and a.young_person_id is not null
      into organisation_id, role, name, own_person, service, waits, language, quickly
      from account a where a.id = account_ and a.ended_at is null;
    if organisation_id is null then
        raise exception 'this account has ended' using errcode = '28000';
    end if;
    perform set_config('kith.organisation', organisation_id::text, true),
            set_config('kith.role', role, true),
            set_config('kith.name', case when own_person is null then name else '' end, true),
            set_config('kith.service', coalesce(service::text, ''), true),
            set_config('kith.own_person', coalesce(own_person::text, ''), true);
    if service is not null and not exists (select from service s where s.id = service and s.ended_at is null) then
        raise exception 'this account has ended' using errcode = '28000';
    end if;
    if kith.works_here() then
        select w.teams, w.emergencies into teams, emergencies from kith.teams_and_emergencies() w;
        perform set_config('kith.teams', teams::text, true), set_config('kith.emergencies', emergencies::text, true),
                set_config('kith.salt_of_tries', encode(sha256(token_ || convert_to('tries', 'UTF8')), 'hex'), true);
    end if;
    if not waits then
        perform set_config('kith.recipients', array_remove(coalesce(teams, '{}') || account_ || service, null)::text, true);
    end if;
    perform kith.about(coalesce(person_, own_person));
    only_shared := current_setting('kith.only_shared');
    sees_something := kith.seen_person() is not null;
    emergency_until := kith.emergency_until();
    select o.name, o.language, case when quickly then o.leaves_to end into organisation_name, organisation_language, leaves_to
      from organisation o where o.id = organisation_id;
    if own_person is not null then
        name := coalesce((select n.known_as from person_name n where n.young_person_id = own_person), name, '');
    end if;
end $$;

-- Why the actor has somebody's record open in an emergency; null where it is not by an emergency that they see it.
create or replace function kith.emergency_reason(person_ uuid) returns text language plpgsql stable as $$
begin
    return case when kith.in_emergency() and person_ = kith.person()
            or person_ = any (kith.emergencies()) and not exists (select from young_person y where y.id = person_) then (
        select e.reason from emergency_access e
         where e.young_person_id = person_ and e.account_id = kith.actor() and e.opened_at <= kith.now() and e.ends_at > kith.now()
         order by e.opened_at desc, e.id limit 1) end;
end $$;

-- Opens one young person's record, or one entry of it: writes the line in the log and says whether there is such a thing for this actor. The
-- line names the sections the actor could see of those asked for. No line, no page.
drop function if exists kith.look(text, text[]);
create or replace function kith.look(page_ text, sections_ text[], entry_ uuid default null) returns boolean language plpgsql volatile as $$
declare
    shared_ text[];
    reason_ text;
begin
    if kith.in_emergency() then
        reason_ := kith.emergency_reason(kith.person());
    end if;
    if current_setting('kith.only_shared') = 'true' then
        shared_ := current_setting('kith.shared')::text[];
        sections_ := case when sections_ && shared_ then array(select unnest(sections_) intersect select unnest(shared_) order by 1)
            when sections_ = '{}' then '{}' else shared_ end;
    end if;
    if entry_ is null then
        insert into reading (organisation_id, young_person_id, account_id, role, page, sections, emergency, purpose)
        select n.organisation_id, n.young_person_id, kith.actor(), kith.role(), page_, sections_, kith.in_emergency(), reason_
          from person_name n where n.young_person_id = kith.person();
    else
        insert into reading (organisation_id, young_person_id, account_id, role, page, sections, emergency, purpose)
        select e.organisation_id, e.young_person_id, kith.actor(), kith.role(), page_, array[e.section], kith.in_emergency(), reason_ from entry e
         where e.id = entry_ and e.young_person_id = kith.person();
    end if;
    return found;
end $$;

-- The same for a list: a line for each young person shown in it; for one who stands in it by an emergency, a line of that emergency.
create or replace function kith.look_at_list(people_ uuid[], page_ text, sections_ text[]) returns int language plpgsql volatile as $$
declare
    lines int;
    opened_ boolean := kith.in_emergency() or kith.emergencies() <> '{}';
begin
    if kith.service() is null then
        perform set_config('kith.listed', array(select y.id from unnest(people_) p (id)
            cross join lateral (select y.id from young_person y where y.id = p.id offset 0) y)::text, true);
    end if;
    insert into reading (organisation_id, young_person_id, account_id, role, page, sections, in_list, emergency, purpose)
    select n.organisation_id, n.young_person_id, kith.actor(), kith.role(), page_, sections_, true, r.reason is not null, r.reason
      from person_name n cross join lateral (
            select case when opened_ then kith.emergency_reason(n.young_person_id) end as reason) r
     where n.young_person_id = any (people_);
    get diagnostics lines = row_count;
    return lines;
end $$;

-- What a try to open a record in an emergency is: 'again' where just this was tried within an hour, 'alike' where a name of the same consonants
-- was with this day of birth, otherwise 'another'. From the sixth other one on, and from the sixteenth try in all, 'too often': it is not made,
-- so that nobody guesses. A row is hashed with its own id, and with what is made of the token that Kith begins with and stands nowhere in the database:
-- nobody reads from a row whom somebody looked for, nor finds it out by trying names and days on a copy.
create or replace function kith.known_again(try_ uuid, born_ date, said_ text) returns bytea language sql stable
return sha256(convert_to(current_setting('kith.salt_of_tries') || try_::text || to_char(born_, 'YYYY-MM-DD') || said_, 'UTF8'));

create or replace function kith.emergency_try_is(called_ text, born_ date) returns text language plpgsql stable as $$
declare
    consonants_ text := kith.consonants(called_);
    hour_ emergency_try[] := array(select t from emergency_try t where t.account_id = kith.actor() and t.tried_at > now() - interval '1 hour');
begin
    return case
        when exists (select from unnest(hour_) t where t.spelling = kith.known_again(t.id, born_, called_)) then 'again'
        when cardinality(hour_) >= 15 then 'too often'
        when exists (select from unnest(hour_) t where t.alike = kith.known_again(t.id, born_, consonants_)) then 'alike'
        when (select count(*) from unnest(hour_) t where t.counts) >= 5 then 'too often'
        else 'another' end;
end $$;

create or replace function kith.keep_emergency_try(called_ text, born_ date, counts_ boolean) returns void language plpgsql volatile as $$
declare
    id_ uuid := gen_random_uuid();
begin
    insert into emergency_try (id, organisation_id, account_id, spelling, alike, counts, misses)
    select id_, kith.organisation(), kith.actor(), kith.known_again(id_, born_, called_), kith.known_again(id_, born_, kith.consonants(called_)), counts_,
           1 + count(*) from emergency_try t where t.account_id = kith.actor() and t.tried_at > now() - interval '1 day';
end $$;

-- Opens a record in an emergency, for an hour: by the name somebody is called here, or any number of theirs, and their day of birth, since whoever
-- needs it now may know no more. Answers 'open' and whose it is, also when the same form comes twice, or another with the same words while it is open: nothing is
-- opened a second time, and the hour stays that of the first. 'open already' where it is open for another reason; 'used' where the form's own
-- emergency is over, or is not theirs. 'theirs' where they see the record anyway; 'nobody' where that
-- is nobody, or it nearly fits more than one, which takes the same steps; 'too often' as above. A name just as it stands goes before those that
-- fit, and somebody who is recorded twice is found once. Of several who are called just so the one who is spelled as it was typed is meant, accents
-- and all; 'several' where that is not one of them, which is no try: whoever knows that much only needs to know which. Nor
-- is what opens: it is told, and one bad night may take more of them than five.
drop function if exists kith.open_in_emergency(uuid, text, date, text, text, date);
create or replace function kith.open_in_emergency(
    id_ uuid, called_ text, born_ date, reason_ text, not_told_because_ text, review_on_ date, out outcome text, out person uuid
) returns record language plpgsql volatile as $$
declare
    sought_ text := kith.folded(called_);
    try_ text;
    fit_ uuid[];
    called_so_ uuid[];
    spelled_ uuid[];
    found_ uuid[];
    said_ boolean[];
begin
    if not kith.works_here() then
        raise exception 'whoever does not work with young people opens nothing in an emergency' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(kith.actor()::text, 0));
    if exists (select from emergency_access e where e.id = id_ and e.account_id = kith.actor()
        and not (e.ends_at > kith.now() and now() < e.opened_by_clock + interval '1 hour')) then
        outcome := 'used';
        return;
    end if;
    try_ := kith.emergency_try_is(sought_, born_);
    if try_ = 'too often' then
        outcome := try_;
        return;
    end if;
    perform kith.seek(sought_, born_);
    fit_ := array(select y.id from young_person y where y.date_of_birth = born_ and kith.is_sought(y.id, y.folded_name, y.child_number));
    fit_ := array(select y.id from young_person y where y.id = any (fit_) and (y.joined_to is null or y.joined_to <> all (fit_)));
    called_so_ := array(select y.id from young_person y where y.id = any (fit_) and (kith.same_letters(y.folded_name, sought_)
        or kith.same_letters(kith.folded(y.child_number), sought_) or y.id = any (kith.sought_numbered())));
    spelled_ := array(select y.id from young_person y where y.id = any (called_so_) and kith.spelled(y.known_as) = kith.spelled(called_));
    found_ := case when called_so_ = '{}' then fit_ when cardinality(spelled_) = 1 then spelled_ else called_so_ end;
    if cardinality(found_) > 1 and called_so_ <> '{}' then
        outcome := 'several';
        perform kith.seek(null, null);
        return;
    elsif cardinality(found_) <> 1 then
        outcome := 'nobody';
    elsif exists (select from young_person y where y.id = found_[1] and y.team_id = any (kith.teams())) then
        outcome := 'theirs';
        person := found_[1];
    else
        outcome := 'open';
        person := found_[1];
        perform kith.about(person);
        said_ := array(select e.reason = reason_ and e.not_told_because is not distinct from not_told_because_
                and e.review_on is not distinct from review_on_
              from emergency_access e where e.young_person_id = person and e.account_id = kith.actor() and e.ends_at > kith.now()
                and now() < e.opened_by_clock + interval '1 hour');
        if said_ <> '{}' then
            outcome := case when true = any (said_) then 'open' else 'open already' end;
            perform kith.seek(null, null);
            return;
        end if;
        insert into emergency_access (id, organisation_id, young_person_id, team_id, account_id, reason, opened_at, ends_at, not_told_because, review_on)
        select id_, y.organisation_id, y.id, y.team_id, kith.actor(), reason_, kith.now(), kith.now() + interval '1 hour', not_told_because_, review_on_
          from young_person y where y.id = person
        on conflict (id) do nothing;
        if not found then
            outcome := 'used';
            person := null;
        end if;
        perform set_config('kith.emergencies', array_remove(kith.emergencies() || person, null)::text, true);
        perform kith.about(person);
    end if;
    perform kith.seek(null, null);
    if outcome = 'nobody' and try_ <> 'again' then
        perform kith.keep_emergency_try(sought_, born_, try_ = 'another');
    end if;
end $$;

-- For the rest of this transaction, or up to a savepoint, whoever sees the whole record of the person it is about sees it as somebody it can be
-- shared with: by the same policies, with nothing of their own. Nothing reaches whoever is out, and a team only who stands by its young people.
create or replace function kith.see_as(kind_ text, id_ uuid) returns void language plpgsql volatile as $$
declare
    who account;
    service_ uuid;
    teams_ uuid[] := case kind_ when 'team' then array[id_] else '{}' end;
begin
    if kith.whole_person() is null or not kith.reads_record() then
        raise exception 'only whoever sees a whole record can see it as somebody else' using errcode = '42501';
    end if;
    if kind_ = 'person' then
        select a.* into who from account a where a.id = id_ and a.ended_at is null and a.role not in ('administrator', 'analyst');
        teams_ := array(select m.team_id from team_member m where m.account_id = who.id and who.role in ('worker', 'manager')
            and m.since <= kith.now() and (m.until is null or m.until > kith.now()));
    end if;
    service_ := (select s.id from service s where s.id = case kind_ when 'service' then id_ else who.service_id end and s.ended_at is null);
    if who.waits or who.service_id is not null and service_ is null then
        who := null;
        service_ := null;
    end if;
    perform set_config('kith.role', 'partner', true),
            set_config('kith.actor', '', true),
            set_config('kith.name', '', true),
            set_config('kith.own_person', '', true),
            set_config('kith.teams', '', true),
            set_config('kith.service', coalesce(service_::text, ''), true),
            set_config('kith.emergencies', '', true),
            set_config('kith.whole_person', '', true),
            set_config('kith.recipients', array_remove(teams_ || service_ || who.id, null)::text, true);
    perform set_config('kith.listed', '', true);
    perform kith.about(kith.person());
end $$;

-- Asked a row at a time, where rows are few: a sub-select in a policy would be planned for every statement that touches the table.
create or replace function kith.sees_something_of(person_ uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from person_name n where n.young_person_id = person_);
end $$;

-- The functions below are sub-selects that several policies share: each is asked at most once a statement, and only where a policy comes to it.
-- Written out in the policies they would be made ready for every statement that touches the table, each with the policies of what it reads.

-- Who wrote what the actor sees of the person this transaction is about.
create or replace function kith.writers() returns uuid[] language plpgsql stable as $$
begin
    return array(select distinct e.author_id from entry e where e.young_person_id = kith.person());
end $$;

-- The entries of the person this transaction is about that the actor sees.
create or replace function kith.entries() returns setof uuid language plpgsql stable rows 100 as $$
begin
    return query select e.id from entry e where e.young_person_id = kith.person();
end $$;

-- Those of them whose words are there: what stands beside one that was taken away is given to nobody.
create or replace function kith.entries_there() returns setof uuid language plpgsql stable rows 100 as $$
begin
    return query select e.id from entry e where e.young_person_id = kith.person() and not e.taken_away;
end $$;

-- All young people the actor sees. Whom that may be is found by an index, each way by itself: the policy's own "or" would be asked of everybody
-- there is. Which rows of those policy shows is asked of each. Whatever statistics say of the tables, they are not read whole.
create or replace function kith.young_people() returns setof uuid language plpgsql stable rows 250
    set enable_seqscan = off set enable_bitmapscan = off as $$
begin
    if kith.sees_whole_organisation() then
        return query select y.id from young_person y where y.organisation_id = (select kith.organisation());
    else
        return query select y.id from unnest(kith.teams()) t (id) cross join lateral (
                select y.id from young_person y where y.organisation_id = (select kith.organisation()) and y.team_id = t.id offset 0) y
            union select y.id from unnest(array[kith.own_person(), kith.moving(), kith.person()]) one (id) cross join lateral (
                select y.id from young_person y where y.id = one.id offset 0) y;
        if kith.sought_born() is not null then
            return query select y.id from young_person y
                where y.organisation_id = (select kith.organisation()) and y.date_of_birth = (select kith.sought_born());
        end if;
    end if;
end $$;

-- Who is in the actor's teams now: of young people's teams, so nobody for whoever does not stand by young people.
create or replace function kith.team_mates() returns setof uuid language plpgsql stable rows 20 as $$
begin
    return query select m.account_id from team_member m where m.team_id = any (kith.teams())
        and m.since <= kith.now() and (m.until is null or m.until > kith.now());
end $$;

-- Whose messages wait to be sent, and which young people are among them: of young people the job that sends knows these, and no others.
create or replace function kith.written_to() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.role() = 'job send' then array(select m.account_id from outbox_message m
        where m.organisation_id = kith.organisation() and m.sent_at is null and m.given_up_at is null) else '{}' end;
end $$;

create or replace function kith.young_people_written_to() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.role() = 'job send' then array(select a.young_person_id from account a
        where a.id = any (kith.written_to()) and a.young_person_id is not null) else '{}' end;
end $$;

-- Which addresses of young people messages are meant for that wait, whether they hold or not.
create or replace function kith.addresses_written_to() returns uuid[] language plpgsql stable as $$
begin
    return case when kith.role() = 'job send' then array(select m.contact_detail_id from outbox_message m
        where m.organisation_id = kith.organisation() and m.contact_detail_id is not null and m.sent_at is null and m.given_up_at is null) else '{}' end;
end $$;

-- Everybody the actor sees something of, if only their name, found in the same way.
create or replace function kith.people_seen() returns setof uuid language plpgsql stable rows 250
    set enable_seqscan = off set enable_bitmapscan = off as $$
begin
    return query select n.young_person_id from (
            select y.id from kith.young_people() y (id)
            union select s.young_person_id from kith.all_shared() s
            union select unnest(kith.listed() || kith.emergencies() || kith.person())) p (id)
        cross join lateral (select n.young_person_id from person_name n where n.young_person_id = p.id offset 0) n;
end $$;

grant usage on schema kith to kith_app;
grant execute on all functions in schema kith to kith_app;
