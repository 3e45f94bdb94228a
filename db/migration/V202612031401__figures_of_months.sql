-- From days with workers, how few workers there were and how often it was the same again is worked out from months, and some young people have days of
-- one month alone: how many have these figures. Of catch-ups it is whoever has any. What stood there of days was worked out from days, and is no more.
alter table team_continuity add in_order int not null default 0;
alter table team_continuity no force row level security;
update team_continuity set in_order = always + half + less where source = 'catch-ups';
update team_continuity set mmci = 0, secon = 0 where source = 'days';
alter table team_continuity force row level security;
alter table team_continuity alter in_order drop default;
