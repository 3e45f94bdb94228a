-- Catch-ups are counted from an index alone. Since groups read entries with the owner's rights too, that asks for the kind of each, which was not in it.
drop index entry_organisation_id_young_person_id_happened_on_written_a_idx;
create index entry_catch_ups on entry (organisation_id, young_person_id, happened_on, written_at, id)
    include (author_id, by_young_person, taken_away, withheld, section, kind) where kind = 'catch-up';

-- Figures of everybody are written each night. Where nothing changes by which lists sort, no index need be written: for that a page keeps room.
alter table young_person_figures set (fillfactor = 50);
