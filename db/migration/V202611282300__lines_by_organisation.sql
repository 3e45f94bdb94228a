-- Sealing goes through each organisation's lines by themselves, in their order, and past nobody else's.
create index on reading (organisation_id, id);
