-- A handover ends where the young person is moved to a team in which whoever stops is not (moved); and where whoever was to take over is not there, nobody
-- takes over (not-named). db/policy/R__handover_step.sql says both, in the words of the move.
alter table handover_step drop constraint handover_step_kind_check;
alter table handover_step add constraint handover_step_kind_check check (kind in ('who', 'how', 'where', 'when', 'first', 'myself', 'matters', 'ahead',
    'helps', 'letter', 'planned', 'held', 'fell-through', 'suits', 'another-day', 'answer', 'reply', 'them', 'day', 'named', 'not-named', 'met', 'not-met',
    'closed', 'moved', 'taken-back'));
alter table handover_step add constraint handover_step_moved check (words is not null or kind not in ('not-named', 'moved'));
create unique index on handover_step (handover_id) where kind = 'moved';
