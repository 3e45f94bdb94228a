-- The last year of the table that says a figure: an older table that is loaded later takes nothing away from a newer one. Of what stands here already no
-- more is known than its own year.
alter table published_figure add column table_year int;
update published_figure set table_year = year;
alter table published_figure alter column table_year set not null;
