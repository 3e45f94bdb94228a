-- What the list of young people is ordered and searched by stands ready beside each one's figures, with their team: a page of it reads the rows it
-- shows from an index, and neither sorts nor counts everybody. Places are what a policy still finds by an index (text, uuid, integer, bigint), and
-- all go up, so that a page begins after a row of them.

-- Those with a name first, by name, then those with a number alone.
create function kith.place_in_list(known_as text, folded_name text, child_number text) returns text language sql immutable parallel safe
return case when known_as is null then '2 ' else '1 ' || coalesce(folded_name, '') || ' ' end || lpad(coalesce(child_number, ''), 20, '0');

-- What search words are looked for in: the name, also as one word, and the number.
create function kith.looked_through(folded_name text, child_number text) returns text language sql immutable parallel safe
return coalesce(folded_name, '') || ' ' || replace(coalesce(folded_name, ''), ' ', '') || ' ' || lower(coalesce(child_number, ''));

create function kith.birth_place(born date) returns int language sql immutable parallel safe return born - date '1900-01-01';

alter table young_person_figures
    add column team_id uuid references team,
    add column place text not null default '',
    add column looked_through text not null default '',
    add column birth_place int not null default 0,
    add column attention_place bigint not null generated always as (-attention) stored,
    -- Who never had anybody has no year to count, and stands first.
    add column days_place int not null generated always as (coalesce(-days_without_worker, case when nobody_since is null then 1 else -367 end)) stored,
    alter column as_of set default current_date,
    alter column care_leaver set default false,
    alter column in_care set default false,
    alter column attention set default 0;

-- Policies hold for the owner too: for these statements they stand back.
alter table young_person no force row level security;
alter table young_person_figures no force row level security;
insert into young_person_figures (young_person_id, organisation_id, rules)
select y.id, y.organisation_id, 0 from young_person y on conflict do nothing;
update young_person_figures f
   set (team_id, place, looked_through, birth_place) = row (y.team_id, kith.place_in_list(y.known_as, y.folded_name, y.child_number),
        kith.looked_through(y.folded_name, y.child_number), kith.birth_place(y.date_of_birth))
  from young_person y where y.id = f.young_person_id;
alter table young_person force row level security;
alter table young_person_figures force row level security;

drop index young_person_figures_organisation_id_attention_young_person_idx;
drop index young_person_figures_worker_id_idx;
create index on young_person_figures (organisation_id, worker_id);
create index on young_person_figures (organisation_id, team_id, worker_id);
create index on young_person_figures (organisation_id, attention_place, place, young_person_id);
create index on young_person_figures (organisation_id, days_place, place, young_person_id);
create index on young_person_figures (organisation_id, birth_place, place, young_person_id);
create index on young_person_figures (organisation_id, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, attention_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, days_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, birth_place, place, young_person_id);
create index on young_person_figures (organisation_id, team_id, place, young_person_id);

-- Keeps them as the young people say, in the statement that writes those.
create function kith.keep_place() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into young_person_figures (young_person_id, organisation_id, team_id, place, looked_through, birth_place)
        select n.id, n.organisation_id, n.team_id, kith.place_in_list(n.known_as, n.folded_name, n.child_number),
               kith.looked_through(n.folded_name, n.child_number), kith.birth_place(n.date_of_birth)
          from latter n on conflict do nothing;
    else
        perform set_config('kith.placing', array(select n.id from former o join latter n on n.id = o.id
            where (o.team_id, o.date_of_birth) <> (n.team_id, n.date_of_birth) or o.known_as is distinct from n.known_as
               or o.child_number is distinct from n.child_number or o.folded_name is distinct from n.folded_name)::text, true);
        update young_person_figures f
           set (team_id, place, looked_through, birth_place) = row (n.team_id, kith.place_in_list(n.known_as, n.folded_name, n.child_number),
                kith.looked_through(n.folded_name, n.child_number), kith.birth_place(n.date_of_birth))
          from latter n where n.id = f.young_person_id and f.young_person_id = any (current_setting('kith.placing')::uuid[]);
        perform set_config('kith.placing', '', true);
    end if;
    return null;
end $$;
create trigger keep_place after insert on young_person referencing new table as latter
    for each statement execute function kith.keep_place();
create trigger keep_place_changed after update on young_person referencing old table as former new table as latter
    for each statement execute function kith.keep_place();

-- Workers are searched by name too, folded once and not at each search.
alter table account add column folded_name text generated always as (kith.folded(name)) stored;
alter table worker add column folded_name text generated always as (kith.folded(coalesce(name, ''))) stored,
    add column folded_code text generated always as (kith.folded(coalesce(sw_id, ''))) stored;
