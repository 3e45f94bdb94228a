-- What the files were called, so that returns of one year can be told apart once the files themselves are gone.
alter table return_import add column files text[] not null default '{}';
