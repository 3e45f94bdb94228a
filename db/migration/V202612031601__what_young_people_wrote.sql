-- What a young person wrote waits for whoever works with them until they look: asked on every page, so both are found by an index of their own.
create index entry_of_their_own on entry (young_person_id, written_at) where by_young_person;
create index reading_of_record on reading (young_person_id, account_id, read_at) where page in ('record', 'entry');
