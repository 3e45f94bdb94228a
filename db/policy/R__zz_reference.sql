-- Tables with no row about a person of the record. They need no row-level security; the list is kept in the test that reads the catalogue. Nobody
-- but their owner reads begin_token.
grant select, insert, update, delete on scheduled_tasks, published_figure, try_limit to kith_app;
grant select on installation, wrapping_key, signing_key, clock to kith_app;
-- How far reading lines have been numbered: sealing goes by it.
grant select on sequence reading_id_seq to kith_app;
