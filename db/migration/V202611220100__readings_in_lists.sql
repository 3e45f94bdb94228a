-- Whether a reading was a name seen in a list, so that "who looked" can tell ten such lines of one day in one sentence.
alter table reading add column in_list boolean not null default false;
