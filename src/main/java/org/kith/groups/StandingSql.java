package org.kith.groups;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about groups that stay. Policy answers each member by themselves. */
@Component
class StandingSql {
    private final JdbcClient jdbc;

    StandingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody in any group whom the actor sees, as it was said last: by the name of the group, and theirs. */
    List<StandingGroup.Member> members() {
        return jdbc.sql("""
                        select m.group_id, m.name, m.young_person_id, m.from_day, m.until_day, m.told, n.known_as, y.child_number, y.date_of_birth
                          from (select distinct on (g.group_id, g.young_person_id) g.* from group_member g
                                 order by g.group_id, g.young_person_id, g.said_at desc, g.id desc) m
                          join person_name n on n.young_person_id = m.young_person_id join young_person y on y.id = m.young_person_id
                         order by kith.folded(m.name), m.group_id, y.folded_name, m.young_person_id
                        """)
                .query((row, number) -> new StandingGroup.Member(
                        row.getObject("group_id", UUID.class),
                        row.getString("name"),
                        new Called(
                                row.getObject("young_person_id", UUID.class),
                                row.getString("known_as"),
                                row.getString("child_number"),
                                row.getObject("date_of_birth", LocalDate.class),
                                List.of()),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getBoolean("told")))
                .list();
    }

    /** The groups the young person who acts is or was in, those they are in now first. */
    List<OwnGroup> own() {
        return jdbc.sql("select name, from_day as \"from\", until_day as until from kith.own_groups()")
                .query(OwnGroup.class)
                .list();
    }

    /** Which of these names are that one, however it is written. */
    Set<String> called(String name, Collection<String> names) {
        return jdbc.sql("select n from unnest(cast(? as text[])) n where kith.folded(n) = kith.folded(?)")
                .params(names.toArray(String[]::new), name)
                .query(String.class)
                .set();
    }

    /** Says it of somebody, in a transaction about them; once for each form. */
    void say(Viewer viewer, UUID person, UUID id, Said said) {
        jdbc.sql("""
                        insert into group_member (id, organisation_id, young_person_id, group_id, name, from_day, until_day, told, said_by, said_at)
                        select ?, n.organisation_id, n.young_person_id, ?, ?, ?, ?, true, ?, kith.moment() from person_name n where n.young_person_id = ?
                        on conflict (id) do nothing
                        """)
                .params(Arrays.asList(id, said.group(), said.name(), said.from(), said.until(), viewer.me(), person))
                .update();
    }

    record Said(
            UUID group,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}
}
