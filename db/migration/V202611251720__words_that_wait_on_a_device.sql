-- What somebody typed and could not send waits on their device, locked. The key it is locked with is their account's, and their pages ask for
-- it anew each time: whoever finds the device after they signed out, or signs in on it as somebody else, has no key to those words.
create table device_key (
    account_id uuid primary key references account,
    organisation_id uuid not null references organisation,
    key bytea not null check (octet_length(key) = 32)
);
