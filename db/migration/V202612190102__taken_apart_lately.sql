-- Who said that a worker is somebody hears, on any page, that it is not so: what was taken apart lately is found at once.
create index on worker_join (organisation_id, undone_at) where undone_at is not null;
