-- What came of a meeting is said of a meeting of that handover, a leaving is taken back for whoever's it is, and a handover belongs to a leaving of
-- whoever stops. Somebody may say anew that they have met: of how it went in other words, or of another who takes over.
alter table handover_step add unique (id, handover_id);
alter table handover_step drop constraint handover_step_about_id_fkey;
alter table handover_step add foreign key (about_id, handover_id) references handover_step (id, handover_id);

alter table worker_leaving add unique (id, account_id);
alter table worker_leaving drop constraint worker_leaving_leaving_id_fkey;
alter table worker_leaving add foreign key (leaving_id, account_id) references worker_leaving (id, account_id);

alter table handover drop constraint handover_leaving_id_fkey;
alter table handover add foreign key (leaving_id, account_id) references worker_leaving (id, account_id);

drop index handover_step_handover_id_idx;
