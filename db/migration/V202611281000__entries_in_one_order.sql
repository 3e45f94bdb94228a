-- Pages of a record go on from an entry's place, which many of one moment share but for their id.
create index on entry (young_person_id, happened_on, written_at, id);
drop index entry_young_person_id_happened_on_written_at_idx;
