-- Which kinds of rows a return could be trusted to state, so that one of an earlier year that comes late knows what this one left out. Of returns
-- loaded before, the rows that they stated tell.
alter table return_import add column given text[];
