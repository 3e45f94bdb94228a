-- What a move said in a handover names that move: so it is known what this very move ended, whether they were moved on since, and in which team it ran.
alter table team_move add unique (id, young_person_id);
alter table handover_step add column move_id uuid, add foreign key (move_id, young_person_id) references team_move (id, young_person_id);
create index on handover_step (move_id) where move_id is not null;
create index on team_move (from_team_id);

-- Whoever is told that somebody was moved away is told what is off for them: from when they were to work with them, and on which days they were to meet.
alter table move_told add column begins_on date, add column off date[] not null default '{}';

-- Policies hold for the owner too: for this statement they stand back.
alter table handover_step no force row level security;
alter table team_move no force row level security;
update handover_step s set move_id = v.id
  from team_move v
 where v.young_person_id = s.young_person_id and v.moved_by = s.said_by and v.because = s.words and s.said_at between v.moved_at and v.moved_at + interval '1 minute'
   and s.kind in ('moved', 'not-named', 'fell-through');
alter table handover_step force row level security;
alter table team_move force row level security;
