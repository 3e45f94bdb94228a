-- What is shared with the actor now, of those they do not see whole. It sees as they see: policy for section_grant shows them what holds now, and
-- nothing else. Of those they see whole it says what was ever shared with the actor, which opens nothing that is not open to them already.
create or replace view kith.shared_with_me with (security_invoker = true) as
select g.organisation_id, g.young_person_id, g.section, g.may_add, g.ends_at
  from section_grant g
 where g.recipient_id = any ((select kith.recipients())::uuid[]);
grant select on kith.shared_with_me to kith_app;

-- The sections of the person this transaction is about that are shared with the actor now; and those they may add to.
create or replace function kith.sections_shared() returns text[] language plpgsql stable as $$
begin
    return array(select s.section from kith.shared_with_me s where s.young_person_id = kith.person());
end $$;

create or replace function kith.sections_to_add_to() returns text[] language plpgsql stable as $$
begin
    return array(select s.section from kith.shared_with_me s where s.young_person_id = kith.person() and s.may_add);
end $$;

-- The same for lists: all that is shared with the actor now, and of whom.
create or replace function kith.all_shared() returns table (young_person_id uuid, section text) language plpgsql stable rows 250 as $$
begin
    return query select s.young_person_id, s.section from kith.shared_with_me s;
end $$;

-- Whether everything that was shared with the actor when this transaction began still is: asked at its end, so that what is withdrawn while a
-- page is being made is not on it.
create or replace function kith.still_shared() returns boolean language sql volatile as $$
select current_setting('kith.shared')::text[] <@ array(select s.section from kith.shared_with_me s where s.young_person_id = kith.person())
$$;
-- Who of those something of the person of this transaction was ever shared with reads which sections now: each is asked as themselves, by the very
-- policy that holds for them, and turned back from. Whoever sees only what is shared with them is told of nobody.
create or replace function kith.readers() returns table (section text, recipient_kind text, recipient_id uuid) language plpgsql volatile rows 10 as $$
declare
    kinds text[];
    ids uuid[];
    read text[];
begin
    if kith.whole_person() is null or not kith.reads_record() then
        return;
    end if;
    select array_agg(g.recipient_kind), array_agg(g.recipient_id) into kinds, ids
      from (select distinct g.recipient_kind, g.recipient_id from section_grant g where g.young_person_id = (select kith.person())) g;
    for i in 1 .. coalesce(cardinality(ids), 0) loop
        begin
            perform kith.see_as(kinds[i], ids[i]);
            read := kith.sections_shared();
            raise exception 'seen' using errcode = 'KS000';
        exception when sqlstate 'KS000' then
            null;
        end;
        return query select distinct s, kinds[i], ids[i] from unnest(read) s;
    end loop;
end $$;
grant execute on all functions in schema kith to kith_app;
