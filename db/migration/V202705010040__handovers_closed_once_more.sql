-- What was closed while nobody was named to take over is open until somebody is, and is closed once more then. Of two who close it at once the second finds
-- it closed: whoever says something holds a lock first.
drop index handover_step_handover_id_idx;
