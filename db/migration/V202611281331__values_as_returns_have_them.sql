-- A code that no list knows yet is kept as it is, so the kinds of time away are no closed list.
alter table missing_period drop constraint missing_period_kind_check;

-- Somebody who came alone to seek asylum, whose status may still go on: then unaccompanied_until is empty.
alter table young_person add column unaccompanied boolean not null default false;

-- How many further rows a finding tells of: of a fault that is only noted, the first three are kept, and the third counts the others.
alter table return_finding add column more int not null default 0;
