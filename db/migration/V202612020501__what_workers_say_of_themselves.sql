-- What people who work with young people say of themselves, a row for each version: a hello, when they usually work, how to reach them, who stands
-- in, and when they are away. Hours are a time for each weekday, Monday first, such as 09:00-17:00;;09:00-13:00;;;; in which one that ends no later
-- than it begins ends on the next day; times away are first and last days as ISO 8601 writes them, such as 2026-12-01/2026-12-04.
create table working_said (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    account_id uuid not null references account,
    version int not null check (version >= 1),
    hello text not null check (char_length(btrim(hello)) between 1 and 600),
    hours text not null check (hours ~ '^(([0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9])?;){6}([0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9])?$' or hours = ''),
    phone text check (char_length(btrim(phone)) between 1 and 254),
    texts boolean not null check (not texts or phone is not null),
    email text check (char_length(btrim(email)) between 1 and 254),
    best text check (best in ('call', 'text', 'email')),
    stand_in uuid references account check (stand_in <> account_id),
    away text not null check (away ~ '^([0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}( (?=[0-9])|$))*$'),
    said_at timestamptz not null,
    unique (account_id, version),
    check (case best when 'call' then phone is not null when 'text' then texts when 'email' then email is not null else true end)
);
