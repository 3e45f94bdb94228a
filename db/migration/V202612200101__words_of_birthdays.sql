-- What changes on a birthday, as an organisation says it of the nation it works in (none: before anybody said which). A row is one time it was said and is
-- never changed: the last number holds, and one without words means that Kith's own hold again. Scotland counts other birthdays than the others, and
-- Northern Ireland is a nation of its own.
alter table organisation drop constraint organisation_nation_check,
    add constraint organisation_nation_check check (nation in ('england', 'northern-ireland', 'scotland', 'wales'));
alter table coming_step drop constraint coming_step_birthday_check,
    add constraint coming_step_birthday_check check (birthday in (18, 19, 21, 25, 26));

create table birthday_word (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    nation text check (nation in ('england', 'northern-ireland', 'scotland', 'wales')),
    age int not null check (age between 18 and 26),
    number int not null check (number > 0),
    own_words text check (char_length(btrim(own_words)) between 1 and 2000),
    team_words text check (char_length(btrim(team_words)) between 1 and 2000),
    said_by uuid not null references account,
    said_at timestamptz not null,
    check ((own_words is null) = (team_words is null))
);
create index on birthday_word (organisation_id, age, number desc);
