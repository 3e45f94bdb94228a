-- What is to be known of whoever takes over is about somebody, who does not read it: whoever was to take over when it was said. An answer is about the same one.
alter table handover_step drop constraint handover_step_check4;
alter table handover_step no force row level security;
update handover_step t set account_id = coalesce(
       (select n.account_id from handover_step n
         where n.handover_id = t.handover_id and n.kind = 'named' and n.said_at <= t.said_at order by n.said_at desc, n.id limit 1),
       (select n.account_id from handover_step n where n.handover_id = t.handover_id and n.kind = 'named' order by n.said_at, n.id limit 1))
 where t.kind = 'them';
alter table handover_step force row level security;
alter table handover_step add constraint handover_step_about_somebody check ((kind in ('named', 'them')) = (account_id is not null));
