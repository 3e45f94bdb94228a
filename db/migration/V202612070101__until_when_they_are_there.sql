-- Until when somebody who stops is there for a young person, as the handover says now: one row a handover, worked out anew by the trigger in
-- db/policy/R__handover_step.sql whenever another last day is said or the handover is taken back, and never said by anybody. It is beside the handover,
-- since whoever counts reads from when on somebody is there no more, and nothing else of it.
create table time_end (
    id uuid primary key default gen_random_uuid(),
    handover_id uuid not null unique,
    organisation_id uuid not null,
    young_person_id uuid not null,
    account_id uuid not null references account,
    leaving boolean not null,
    reason text not null check (reason ~ '^[A-Z]{6}$'),
    ends_on date,
    stays boolean not null default false,
    never_id uuid references handover_step,
    opened_at timestamptz not null,
    said_by uuid not null references account,
    said_at timestamptz not null,
    foreign key (young_person_id, organisation_id) references young_person (id, organisation_id),
    foreign key (handover_id, young_person_id) references handover (id, young_person_id),
    check (stays = (ends_on is null)),
    check (never_id is null or stays)
);
create index on time_end (young_person_id);
create index on time_end (account_id);

-- A last day that was said wrongly is put right by one more row of the same leaving; only what is taken back has words.
alter table worker_leaving drop constraint worker_leaving_check1;
alter table worker_leaving add check (version > 1 or not taken_back);

-- Somebody may stay after all also where a handover was closed by then.
drop index handover_step_handover_id_idx1;
create unique index on handover_step (handover_id) where kind = 'closed';
create unique index on handover_step (handover_id) where kind = 'taken-back';

-- What stands today, as it was said until now; who stayed after all, stays.
alter table handover no force row level security;
alter table handover_step no force row level security;
insert into time_end (handover_id, organisation_id, young_person_id, account_id, leaving, reason, ends_on, stays, opened_at, said_by, said_at)
select h.id, h.organisation_id, h.young_person_id, h.account_id, h.leaving_id is not null, h.reason,
       case when not t.stays then coalesce(d.on_day, h.last_day) + 1 end, t.stays, h.opened_at, coalesce(d.said_by, h.opened_by), coalesce(d.said_at, h.opened_at)
  from handover h
  left join lateral (select s.on_day, s.said_by, s.said_at from handover_step s where s.handover_id = h.id and s.kind = 'day'
      order by s.said_at desc, s.id limit 1) d on true
 cross join lateral (select exists (select from handover_step s where s.handover_id = h.id and s.kind = 'taken-back') as stays) t;
alter table handover force row level security;
alter table handover_step force row level security;
