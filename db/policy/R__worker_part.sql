-- Parts of the names and codes of workers, to search for: seen by whoever sees the worker, and kept by the statement that changes the worker or the
-- account they are (kith.keep_worker_parts).
alter table worker_part enable row level security;
alter table worker_part force row level security;
grant select, insert, delete on worker_part to kith_app;

drop policy if exists somebody_acts on worker_part;
create policy somebody_acts on worker_part as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own_organisation on worker_part;
create policy own_organisation on worker_part for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.service()) is null);

drop policy if exists kept on worker_part;
create policy kept on worker_part for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and worker_id = any ((select kith.placing())::uuid[]));

drop policy if exists kept_no_more on worker_part;
create policy kept_no_more on worker_part for delete to kith_app
    using (organisation_id = (select kith.organisation()) and worker_id = any ((select kith.placing())::uuid[]));
