-- What a year was like for all young people of an organisation, as it is shown to whoever answers for all of them: counted when a return is loaded
-- and each night, so that no page counts everybody. No number that is not shown outside of the teams is in it.
create table everybody_figures (
    organisation_id uuid not null references organisation,
    year int not null,
    last_day date not null,
    counted_on date not null,
    told jsonb not null,
    primary key (organisation_id, year)
);
