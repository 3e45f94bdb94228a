-- An organisation's own kind words: its own people read them, its managers and administrators add them and end them. No row is changed otherwise.
alter table kind_word enable row level security;
alter table kind_word force row level security;
grant select, insert, update (ended_at) on kind_word to kith_app;

drop policy if exists somebody_acts on kind_word;
create policy somebody_acts on kind_word as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own_organisation on kind_word;
create policy own_organisation on kind_word for select to kith_app
    using (organisation_id = (select kith.organisation()));

drop policy if exists added on kind_word;
create policy added on kind_word for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator')
        and made_by = (select kith.actor()) and ended_at is null);

drop policy if exists ended on kind_word;
create policy ended on kind_word for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) in ('manager', 'administrator') and ended_at is null)
    with check (organisation_id = (select kith.organisation()) and ended_at is not null);
