-- A return works out the figures of everybody it makes in the transaction that makes them. Their row of young_person_figures is written then, once,
-- and not first empty: each row written twice asks its foreign keys and fills its indexes twice. Whoever says kith.figures_follow writes them.
create or replace function kith.keep_place() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if current_setting('kith.figures_follow', true) is distinct from 'on' then
            insert into young_person_figures (young_person_id, organisation_id, team_id, place, looked_through, birth_place)
            select n.id, n.organisation_id, n.team_id, kith.place_in_list(n.known_as, n.folded_name, n.child_number),
                   kith.looked_through(n.folded_name, n.child_number), kith.birth_place(n.date_of_birth)
              from latter n on conflict do nothing;
        end if;
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
