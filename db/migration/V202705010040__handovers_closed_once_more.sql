-- A handover that was closed while nobody was named is open until somebody is, and is closed once more then. Of two who close it at once the second finds
-- it closed: whoever says something in one holds a lock first.
drop index handover_step_handover_id_idx;
