-- Whether somebody matters now, used to, is wished back, or is not safe for the young person: in every version of what is said of them.
alter table circle_person alter column matters_now type text using case when matters_now then 'now' else 'before' end;
alter table circle_person rename column matters_now to state;
alter table circle_person add check (state in ('now', 'before', 'wanted-back', 'not-safe'));

-- How close a young person feels somebody is, each time it was said; nothing where they are to be in no ring any more. It stands beside what is
-- said of somebody in words, so that whoever moves them says nothing else of them anew.
create table circle_closeness (
    id uuid primary key,
    organisation_id uuid not null,
    young_person_id uuid not null,
    person_id uuid not null,
    version int not null check (version >= 1),
    closeness text check (closeness in ('closest', 'close', 'further')),
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (person_id, young_person_id) references circle_person (id, young_person_id),
    unique (person_id, version)
);
create index on circle_closeness (young_person_id, said_at);
