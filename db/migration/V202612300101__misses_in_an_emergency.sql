-- Whoever looks for somebody in an emergency and finds nobody, again and again, is told to managers: how many misses a try was within a day, and which
-- manager has looked into it.
alter table emergency_try
    add column misses int not null default 0,
    add column seen_at timestamptz,
    add column seen_by uuid references account,
    add check ((seen_at is null) = (seen_by is null));
create index on emergency_try (organisation_id) where misses >= 10 and seen_at is null;
