-- Signed checkpoints of an organisation's log: the job that seals adds them, the command that checks reads them, nobody changes or removes one.
alter table reading_checkpoint enable row level security;
alter table reading_checkpoint force row level security;
grant select, insert on reading_checkpoint to kith_app;

drop policy if exists somebody_acts on reading_checkpoint;
create policy somebody_acts on reading_checkpoint as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on reading_checkpoint;
create policy seen on reading_checkpoint for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('job seal', 'job verify'));

drop policy if exists sealed on reading_checkpoint;
create policy sealed on reading_checkpoint for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) = 'job seal');
