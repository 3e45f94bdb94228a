-- A young person may let the service they are introduced to read in Kith when and where they meet, and what they chose to tell; and may take that back.
alter table introduction_step drop constraint introduction_step_kind_check;
alter table introduction_step add constraint introduction_step_kind_check check (kind in ('who', 'where', 'how', 'when', 'first', 'not', 'none', 'about',
    'hello', 'passed-on', 'planned', 'suits', 'another-day', 'held', 'fell-through', 'went', 'called-off', 'shown', 'hidden'));
