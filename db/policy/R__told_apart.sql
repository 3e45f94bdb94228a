-- That two accounts of one name are two people: said with a reason by an administrator who is, as far as Kith can tell, neither of the two, was let in by
-- neither under whatever account, and has been here a week; taken back by any administrator. Administrators alone read it. Until it is said, two of one name
-- are no second person to each other (kith.one_person, R__account.sql); two of one address at work are not, whatever is said.
alter table told_apart enable row level security;
alter table told_apart force row level security;
grant select, insert, update (undone_by, undone_at) on told_apart to kith_app;

drop policy if exists somebody_acts on told_apart;
create policy somebody_acts on told_apart as restrictive for all to kith_app using ((select kith.acting()));

drop policy if exists seen on told_apart;
create policy seen on told_apart for select to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator');

-- Whether whoever acts may say of an account that it is not somebody else's of its name.
create or replace function kith.tells_apart(account_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    return not kith.came_lately(kith.actor()) and not kith.one_person(account_, kith.actor())
        and not exists (select from invitation i where i.account_id = kith.actor() and kith.one_person(i.made_by, account_));
end $$;
grant execute on function kith.tells_apart(uuid) to kith_app;

drop policy if exists said on told_apart;
create policy said on told_apart for insert to kith_app
    with check (organisation_id = (select kith.organisation())
        and (select kith.role()) = 'administrator'
        and said_by = (select kith.actor())
        and kith.is_now(said_at)
        and undone_at is null
        and kith.of_one_name(one_id, other_id)
        and kith.tells_apart(one_id) and kith.tells_apart(other_id));

drop policy if exists taken_back on told_apart;
create policy taken_back on told_apart for update to kith_app
    using (organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator' and undone_at is null)
    with check (undone_by = (select kith.actor()) and kith.is_now(undone_at));

-- Asked by kith.told_apart (R__account.sql), which says yes or no, and nowhere else.
drop policy if exists compared on told_apart;
create policy compared on told_apart for select to kith_owner using (organisation_id = (select kith.organisation()) or (select kith.role()) = 'job sign-in');
