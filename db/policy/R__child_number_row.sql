-- Whose each row of a return is when two numbers stand apart again: the job that loads returns alone.
alter table child_number_row enable row level security;
alter table child_number_row force row level security;
grant select, insert, delete on child_number_row to kith_app;

drop policy if exists somebody_acts on child_number_row;
create policy somebody_acts on child_number_row as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists kept on child_number_row;
create policy kept on child_number_row for all to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.loads_returns()))
    with check (organisation_id = (select kith.organisation()) and (select kith.loads_returns()));
