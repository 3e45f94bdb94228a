-- That lines of who looked were erased: said only by kith.erase_readings, as the owner; sealed by the job, read by the command that checks.
alter table reading_erasure enable row level security;
alter table reading_erasure force row level security;
grant select on reading_erasure to kith_app;

drop policy if exists somebody_acts on reading_erasure;
create policy somebody_acts on reading_erasure as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reading_erasure;
create policy seen on reading_erasure for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job seal', 'job verify'));

drop policy if exists said_by_erasing on reading_erasure;
create policy said_by_erasing on reading_erasure for insert to kith_owner with check ((select kith.erasing()) is not null);

-- Erases who looked at one young person: their lines go, their leaves stay, and a line that says so is sealed after them. Answers how many.
-- It has the rights of whoever calls it, and only the owner of the tables may remove a line. Lines that are not sealed yet are no trace to
-- keep the tree whole by, so they are sealed first.
create or replace function kith.erase_readings(person_ uuid, why_ text) returns bigint language plpgsql volatile as $$
declare
    leaves_ bigint[];
    organisation_ uuid;
    unsealed_ bigint;
    erased_ bigint;
begin
    perform set_config('kith.erasing', person_::text, true);
    select array_agg(l.leaf_index order by l.leaf_index), count(*) filter (where l.leaf_index is null), (array_agg(r.organisation_id))[1]
      into leaves_, unsealed_, organisation_
      from reading r left join reading_leaf l on l.reading_id = r.id and l.organisation_id = r.organisation_id
     where r.young_person_id = person_;
    if unsealed_ > 0 then
        raise exception '% lines about this young person are not sealed yet: wait until they are, at most two minutes while Kith serves', unsealed_
            using errcode = '55000';
    end if;
    if organisation_ is null then
        return 0;
    end if;
    insert into reading_erasure (organisation_id, why, leaves) values (organisation_, why_, leaves_);
    delete from reading r where r.young_person_id = person_
       and r.id in (select l.reading_id from reading_leaf l where l.organisation_id = organisation_ and l.leaf_index = any (leaves_));
    get diagnostics erased_ = row_count;
    perform set_config('kith.erasing', '', true);
    return erased_;
end $$;

-- Compared with the log of who looked, by the command that checks it: in kith.looks_without_a_line, with the owner's rights, and nowhere else.
drop policy if exists compared on reading_erasure;
create policy compared on reading_erasure for select to kith_owner
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job verify');
