-- The version somebody had before them when they wrote this one, so that words written on another phone meanwhile are shown beside it. Null
-- for versions from before that was kept, which were told apart by nothing.
alter table just_for_me add column seen int;
