-- On which page somebody had an entry before them: its own, or that of the record, where words stand whole. The line of that look names the same page.
alter table entry_opened add column page text not null default 'entry' check (page in ('entry', 'record'));
