-- Young people: each sees themselves, their team sees them, and whoever answers for the organisation's returns; for an hour, on
-- pages about them alone, whoever opened their record in an emergency. An administrator does not, and a partner never: what is shared with them, they see of it and their name.
alter table young_person enable row level security;
alter table young_person force row level security;
grant select, insert, update on young_person to kith_app;

drop policy if exists somebody_acts on young_person;
create policy somebody_acts on young_person as restrictive for all to kith_app using ((select kith.acting()));

-- Is true: where nobody is looked for the day is null, and after a null what follows would be asked of everybody.
drop policy if exists seen on young_person;
create policy seen on young_person for select to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.sees_whole_organisation()) or team_id = any ((select kith.teams())::uuid[]) or id = (select kith.own_person())
            or id = (select kith.moving())
            or (select kith.works_here())
                and (id = (select kith.person()) and id = any ((select kith.emergencies())::uuid[])
                    or (date_of_birth = (select kith.sought_born())) is true and kith.is_sought(id, folded_name, child_number))));

drop policy if exists loaded on young_person;
create policy loaded on young_person for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));

drop policy if exists kept_up on young_person;
create policy kept_up on young_person for update to kith_app
    using (organisation_id = (select kith.organisation())
        and ((select kith.loads_returns()) or (select kith.role()) = 'analyst' or team_id = any ((select kith.teams())::uuid[])
            or id = (select kith.own_person())
            or id = (select kith.moving())));

-- All but the name they go by, how they are spoken of and the team they are moved to is what a return says: column grants do not tell the job that loads returns from
-- people. The team changes with a line in team_move and not otherwise.
create or replace function kith.only_the_name() returns trigger language plpgsql as $$
begin
    if not kith.loads_returns() and to_jsonb(old) - '{known_as, folded_name, pronouns}'::text[] <> to_jsonb(new) - '{known_as, folded_name, pronouns}'::text[]
            and (old.id is distinct from kith.moving() or to_jsonb(old) - '{team_id, folded_name}'::text[] <> to_jsonb(new) - '{team_id, folded_name}'::text[]) then
        raise exception 'only a return changes more of a young person than the name they go by and their pronouns, and a move their team' using errcode = '42501';
    end if;
    return new;
end $$;
create or replace trigger only_the_name before update on young_person for each row execute function kith.only_the_name();

-- Of another name that somebody else gives them they are told; once a statement, since a return changes thousands.
create or replace function kith.tell_of_young_persons_name() returns trigger language plpgsql as $$
declare
    youngster_ uuid;
    account_ uuid;
begin
    for youngster_ in select n.id from latter n join former o on o.id = n.id
            where o.known_as is not null and o.known_as is distinct from n.known_as loop
        for account_ in select a.id from account a where a.young_person_id = youngster_ and a.organisation_id = kith.organisation()
                and a.id is distinct from kith.actor() loop
            perform kith.tell_of_change(account_, 'name changed', false, null, null);
        end loop;
    end loop;
    return null;
end $$;
drop trigger if exists tell_of_name on young_person;
create trigger tell_of_name after update on young_person referencing old table as former new table as latter
    for each statement execute function kith.tell_of_young_persons_name();
