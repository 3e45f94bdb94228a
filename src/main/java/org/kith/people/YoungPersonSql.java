package org.kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about one young person. */
@Component
class YoungPersonSql {
    private final JdbcClient jdbc;

    YoungPersonSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<YoungPerson> person(UUID id) {
        return jdbc.sql("""
                        select y.id, y.known_as, y.pronouns, y.child_number, y.date_of_birth, t.name as team, y.joined_to is not null as is_joined,
                               y.unaccompanied or y.unaccompanied_until is not null as came_alone, y.unaccompanied_until as came_alone_until, DIED_BY as died_by,
                               (select string_agg(n.number, ', ' order by n.said_at, n.id) from child_number_answer n
                                 where n.young_person_id = y.id and n.is_same and n.undone_at is null) as also_under
                          from young_person y join team t on t.id = y.team_id
                         where y.id = ?
                        """.replace("DIED_BY", YoungPeople.diedBy("y.id")))
                .param(id)
                .query(YoungPerson.class)
                .optional();
    }

    /** @param seen what stood there when they began; null for nothing, as for what is to stand there */
    record Change(@Nullable String seen, @Nullable String value) {}

    /**
     * Writes the name and how they are spoken of, both or neither, unless one no longer says what the writer saw. Answers whether they stand
     * there: also when they do already.
     */
    boolean rename(UUID id, Change name, Change pronouns) {
        return jdbc.sql("""
                        update young_person set known_as = :knownAs, pronouns = :pronouns
                         where id = :id and (known_as is not distinct from :seen or known_as is not distinct from :knownAs)
                           and (pronouns is not distinct from :seenPronouns or pronouns is not distinct from :pronouns)
                        """)
                        .param("id", id)
                        .param("seen", name.seen())
                        .param("knownAs", name.value())
                        .param("seenPronouns", pronouns.seen())
                        .param("pronouns", pronouns.value())
                        .update()
                == 1;
    }

    /**
     * A name a young person went by, or how they were spoken of.
     *
     * @param name null where there was none
     * @param by who changed it; null for a return, and for themselves
     */
    record NameBefore(
            @Nullable String name,
            OffsetDateTime until,
            @Nullable String by,
            boolean byThemselves) {}

    /** The names they went by, the latest first, each with who changed it and when. */
    List<NameBefore> namesBefore(UUID id) {
        return before(id, "known_as");
    }

    /** The same of how they were spoken of. */
    List<NameBefore> pronounsBefore(UUID id) {
        return before(id, "pronouns");
    }

    private List<NameBefore> before(UUID id, String column) {
        return jdbc.sql("""
                        with versions as (
                            select h.id, h.was ->> '%1$s' as name, h.ended_at, h.ended_by, h.ended_by_role,
                                   lead(h.was ->> '%1$s', 1, y.%1$s) over (order by h.id) as then_said
                              from history h join young_person y on y.id = h.of_id
                             where h.young_person_id = ? and h.of_table = 'young_person'
                        )
                        select v.name, v.ended_at, a.name as ended_by, v.ended_by_role = 'young person' as ended_by_themselves
                          from versions v left join account a on a.id = v.ended_by
                         where v.name is distinct from v.then_said order by v.id desc
                        """.formatted(column))
                .param(id)
                .query((row, number) -> nameBefore(row))
                .list();
    }

    private static NameBefore nameBefore(ResultSet row) throws SQLException {
        return new NameBefore(
                row.getString("name"),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("ended_by"),
                row.getBoolean("ended_by_themselves"));
    }
}
