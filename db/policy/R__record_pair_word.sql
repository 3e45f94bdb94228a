-- What a young person says of it that they may have been written down twice: they themselves alone say it, and read it; those of their team read it, and nobody
-- in an emergency. Nothing is changed; what they said last stands. That they were written down once ends at once whatever said otherwise.
alter table record_pair_word enable row level security;
alter table record_pair_word force row level security;
grant select, insert on record_pair_word to kith_app;

drop policy if exists somebody_acts on record_pair_word;
create policy somebody_acts on record_pair_word as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on record_pair_word;
create policy seen on record_pair_word for select to kith_app
    using (organisation_id = (select kith.organisation())
        and (young_person_id = (select kith.own_person())
            or (select kith.works_here()) and kith.of_my_teams(young_person_id)));

drop policy if exists said on record_pair_word;
create policy said on record_pair_word for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and young_person_id = (select kith.own_person())
        and said_by = (select kith.actor())
        and kith.is_now(said_at));

-- With the owner's rights, as the young person sees no such row: those of theirs that stand, and no others.
create or replace function kith.end_pairs() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    update record_pair p set undone_at = new.said_at, undone_by = new.said_by
     where p.undone_at is null and new.young_person_id in (p.young_person_id, p.other_id) and new.young_person_id = kith.own_person();
    return null;
end $$;
drop trigger if exists end_pairs on record_pair_word;
create trigger end_pairs after insert on record_pair_word for each row when (new.is_no) execute function kith.end_pairs();
