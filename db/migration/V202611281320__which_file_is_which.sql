-- Where it cannot be told which file or sheet of a return is which, its files wait until somebody says so; what was said is kept with it.
alter table return_import drop constraint return_import_state_check;
alter table return_import add constraint return_import_state_check
    check (state in ('checking', 'asking', 'ready', 'waiting', 'loading', 'loaded', 'refused', 'discarded', 'failed'));
alter table return_import add column chosen jsonb not null default '{}';
