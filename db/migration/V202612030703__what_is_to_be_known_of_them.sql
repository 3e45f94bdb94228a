-- A young person says what they want to be known of whoever is to take over, and a manager answers (them); whoever takes over reads neither.
alter table handover_step drop constraint handover_step_kind_check;
alter table handover_step add constraint handover_step_kind_check check (kind in ('who', 'how', 'where', 'when', 'first', 'myself', 'matters', 'ahead',
    'helps', 'letter', 'planned', 'held', 'fell-through', 'suits', 'another-day', 'answer', 'reply', 'them', 'day', 'named', 'met', 'closed', 'taken-back'));
alter table handover_step add constraint handover_step_them check (words is not null or kind <> 'them');
