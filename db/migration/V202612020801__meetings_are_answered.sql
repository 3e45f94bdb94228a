-- A meeting has a time of day, as soon as somebody knows it, and may be planned anew in the place of one that was planned before (about_id). The young
-- person answers: that what is planned suits them, that they want another day, or in their own words; and they reply to the letter.
alter table handover_step add column at_time time;
alter table handover_step add constraint handover_step_at_time check (at_time is null or kind = 'planned');

alter table handover_step drop constraint handover_step_kind_check;
alter table handover_step add constraint handover_step_kind_check check (kind in ('who', 'how', 'where', 'when', 'first', 'myself', 'matters', 'ahead',
    'helps', 'letter', 'planned', 'held', 'fell-through', 'suits', 'another-day', 'answer', 'reply', 'day', 'named', 'met', 'closed', 'taken-back'));
alter table handover_step add constraint handover_step_answer check (words is not null or kind not in ('answer', 'reply'));

alter table handover_step drop constraint handover_step_check2;
alter table handover_step add constraint handover_step_about check (case when kind in ('held', 'fell-through', 'suits', 'another-day', 'answer')
    then about_id is not null else about_id is null or kind = 'planned' end);
drop index handover_step_about_id_idx;
create unique index handover_step_about_id_idx on handover_step (about_id) where kind in ('planned', 'held', 'fell-through');
create index on handover_step (about_id);
