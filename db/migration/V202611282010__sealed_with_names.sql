-- A line of the log carries what whoever looked was called and what they were then: a salt and the hash of both, so that neither can be read from it
-- and both can be proved. A young person's own lines, and a job's, carry none. Lines of before stay as they are.
create function kith.name_sealed(salt_ bytea, role_ text, name_ text) returns bytea language sql immutable
return salt_ || sha256(salt_ || convert_to(role_ || chr(10) || name_, 'UTF8'));

create function kith.named() returns bytea language sql volatile
return case when current_setting('kith.name', true) <> ''
    then kith.name_sealed(uuid_send(gen_random_uuid()), current_setting('kith.role'), current_setting('kith.name')) end;

alter table reading add column named bytea;
alter table reading alter column named set default kith.named();

-- How many lines an organisation's log had when it was last sealed: kept beside the checkpoints, so that it is missed when they are cut off.
alter table reading_sealing add column sealed bigint not null default 0;

alter table reading_sealing no force row level security;
alter table reading_checkpoint no force row level security;
update reading_sealing s set sealed = coalesce((select max(c.size) from reading_checkpoint c where c.organisation_id = s.organisation_id), 0);
alter table reading_checkpoint force row level security;
alter table reading_sealing force row level security;
