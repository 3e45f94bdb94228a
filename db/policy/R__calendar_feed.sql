-- Addresses that somebody's calendar reads. Each makes and ends their own, young people and those who work with them; nobody else sees that there is one. The
-- job that lets people in finds the one a calendar asks for, as long as it opens something: it has not ended, nor has the account, no device of theirs was
-- lost since. Whether a provider of identities said no is asked by the statement that asks for it.
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
grant select, insert, update (ended_at) on calendar_feed to kith_app;

drop policy if exists somebody_acts on calendar_feed;
create policy somebody_acts on calendar_feed as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists own on calendar_feed;
create policy own on calendar_feed for select to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()));

drop policy if exists read_from on calendar_feed;
create policy read_from on calendar_feed for select to kith_app
    using ((select kith.role()) = 'job sign-in' and ended_at is null
        and exists (select from account a where a.id = calendar_feed.account_id and a.ended_at is null)
        and not exists (select from way_in_change c where c.account_id = calendar_feed.account_id and c.what = 'device lost' and c.happened_at >= calendar_feed.made_at));

drop policy if exists made on calendar_feed;
create policy made on calendar_feed for insert to kith_app
    with check (organisation_id = (select kith.organisation()) and account_id = (select kith.actor())
        and ((select kith.own_person()) is not null or (select kith.works_here())) and ended_at is null and kith.is_now(made_at));

drop policy if exists ended on calendar_feed;
create policy ended on calendar_feed for update to kith_app
    using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()) and ended_at is null)
    with check (account_id = (select kith.actor()) and kith.is_now(ended_at));
