-- The looks at one young person are found by one index that knows the organisation too: where there are many organisations PostgreSQL read, beside the
-- other, the index of all looks in one of them.
create index reading_of_one on reading (young_person_id, organisation_id, read_at desc);
drop index reading_young_person_id_read_at_idx;
