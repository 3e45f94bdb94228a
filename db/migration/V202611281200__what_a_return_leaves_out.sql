-- A home, a worker's time or a time away that was open in one return and is not in the next: which return left it out, and the last day the
-- returns before it vouch for. It is neither still so nor ended.
alter table episode add column not_in_return int, add column known_until date;
alter table involvement add column not_in_return int, add column known_until date;
alter table missing_period add column not_in_return int, add column known_until date;

-- The return that left out whom a list would otherwise show as the worker, or the home, of now.
alter table young_person_figures add column not_in_return int;
-- By which rules the figures were worked out: older ones are worked out again the next night.
alter table young_person_figures add column rules int not null default 1;

-- Whom a loaded return named, so that a corrected return of the same year can say who is gone.
alter table return_import add column named uuid[];
