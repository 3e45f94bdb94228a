-- What somebody who works here or at a service was called before: written by a trigger, so that no name is overwritten unnoticed. Pages show
-- the present name, found by its account.
create table former_name (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    name text not null,
    ended_at timestamptz not null default now(),
    ended_by uuid references account,
    ended_by_role text not null
);
create index on former_name (account_id, ended_at desc);

create function kith.keep_former_name() returns trigger language plpgsql as $$
begin
    if old.name <> '' and new.name <> old.name then
        insert into former_name (organisation_id, account_id, name, ended_by, ended_by_role)
        values (old.organisation_id, old.id, old.name, nullif(current_setting('kith.actor'), '')::uuid, current_setting('kith.role'));
    end if;
    return new;
end $$;

create trigger keep_former_name before update of name on account for each row execute function kith.keep_former_name();
