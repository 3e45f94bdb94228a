package org.kith.samepeople;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Episode;
import org.kith.continuity.SameWorker;
import org.kith.continuity.StoryRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read of whom it is counted: all that the viewer sees of one organisation. */
@Component
class SameSql {
    private final JdbcClient jdbc;

    SameSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The viewer's teams. */
    List<SameScope.Team> teams(UUID organisation) {
        return jdbc.sql("""
                        select id, name from team where organisation_id = ? and id = any ((select kith.teams())::uuid[]) order by kith.folded(name), id
                        """).param(organisation).query(SameScope.Team.class).list();
    }

    Optional<SameScope.Worker> worker(UUID id, SameWorker same) {
        return jdbc.sql("""
                        select coalesce(a.name, w.name, w.sw_id) as name, w.account_id
                          from worker w left join account a on a.id = w.account_id where w.id = ?
                        """)
                .param(id)
                .query((row, number) -> new SameScope.Worker(
                        id, row.getString("name"), row.getObject("account_id", UUID.class), same.person(id)))
                .optional();
    }

    /**
     * Found by key, and not by asking of everybody whether they are seen.
     *
     * @param team null for everybody
     */
    List<UUID> youngPeople(UUID organisation, @Nullable UUID team) {
        return jdbc.sql("""
                        select y.id from unnest(array(select kith.young_people())) m (id)
                         cross join lateral (select * from young_person y where y.id = m.id offset 0) y
                         where y.organisation_id = :organisation and y.joined_to is null
                           and (:team::uuid is null or y.team_id = :team::uuid) order by y.id
                        """)
                .param("organisation", organisation)
                .param("team", team)
                .query(UUID.class)
                .list();
    }

    Map<UUID, List<Episode>> episodes(UUID organisation) {
        var episodes = new HashMap<UUID, List<Episode>>();
        jdbc.sql("""
                        select e.* from unnest(array(select kith.young_people())) one (id)
                         cross join lateral (select * from episode e where e.young_person_id = one.id and e.organisation_id = ? offset 0) e
                        """).param(organisation).query(row -> {
            episodes.computeIfAbsent(row.getObject("young_person_id", UUID.class), id -> new ArrayList<>())
                    .add(StoryRows.episode(row));
        });
        return episodes;
    }

    /** A young person as a list shows them. */
    record Listed(UUID id, @Nullable String goesBy) {}

    Map<UUID, Listed> named(List<UUID> youngPeople) {
        var named = new HashMap<UUID, Listed>();
        jdbc.sql("select id, coalesce(known_as, child_number) as goes_by from young_person where id = any (?)")
                .param(youngPeople.toArray(UUID[]::new))
                .query(Listed.class)
                .list()
                .forEach(listed -> named.put(listed.id(), listed));
        return named;
    }
}
