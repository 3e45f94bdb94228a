-- People who matter to a young person, every version: seen by them, by their team and by whoever opened their record in an emergency; by no
-- partner, whatever is shared, and by nobody who counts. Each says it as themselves and at that moment: the young person whatever they like, their
-- team only whom they write down anew, what they put right of that while theirs is the last word on it, and of anybody who is there, together with the
-- young person, whether they are in their life now and nothing else; nobody in an emergency. Nothing that was said is changed.
alter table circle_person enable row level security;
alter table circle_person force row level security;
grant select, insert on circle_person to kith_app;

drop policy if exists somebody_acts on circle_person;
create policy somebody_acts on circle_person as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on circle_person;
create policy seen on circle_person for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (select kith.role()) in ('young person', 'worker', 'manager')
        and case when young_person_id = (select kith.person())
            then young_person_id = (select kith.whole_person())
            else young_person_id in (select kith.young_people()) end);

-- Whether the actor themselves said what stood before that version. A function, since no policy asks its own table.
create or replace function kith.said_before(person_ uuid, version_ int) returns boolean language plpgsql stable as $$
begin
    return exists (select from circle_person c where c.person_id = person_ and c.version = version_ - 1 and coalesce(c.words_by, c.said_by) = kith.actor());
end $$;
grant execute on function kith.said_before(uuid, int) to kith_app;

-- Whether that version says of whoever is there no more than whether they are in the young person’s life now, and whose the other words are.
create or replace function kith.says_state_alone(new_ circle_person) returns boolean language plpgsql stable as $$
begin
    return exists (select from circle_person c where c.person_id = new_.person_id and c.version = new_.version - 1
        and not c.taken_away and coalesce(c.words_by, c.said_by) = new_.words_by
        and (c.name, c.relationship, c.circle_group, c.since, c.until, c.note)
            is not distinct from (new_.name, new_.relationship, new_.circle_group, new_.since, new_.until, new_.note));
end $$;
grant execute on function kith.says_state_alone(circle_person) to kith_app;

drop policy if exists said on circle_person;
create policy said on circle_person for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.whole_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and (young_person_id = (select kith.own_person()) and words_by is null
            or (select kith.works_here()) and not (select kith.in_emergency())
                and case when words_by is null then version = 1 or kith.said_before(person_id, version)
                    else kith.says_state_alone(circle_person) end));
