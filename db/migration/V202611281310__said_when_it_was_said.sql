-- When something was said is the moment it was, as Kith tells the time: policy asks for it (kith.moment), and this is how it comes by itself.
alter table assignment alter column started_at
    set default greatest(nullif(current_setting('kith.now', true), '')::timestamptz, clock_timestamp());
alter table team_move alter column moved_at
    set default greatest(nullif(current_setting('kith.now', true), '')::timestamptz, clock_timestamp());
alter table worker_join alter column joined_at
    set default greatest(nullif(current_setting('kith.now', true), '')::timestamptz, clock_timestamp());
