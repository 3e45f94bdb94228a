package org.kith.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about sharing over all young people whoever acts works with, each by their own rows. */
@Component
class OpenSql {
    private static final int MOST = 200;

    /** What makes a row one to answer. */
    static final String OF_OTHERS =
            "answered_at is null and asked_by <> (select kith.actor()) and disagrees_with is distinct from (select kith.actor())";

    /** Nobody is asked to talk about what ended with a service or with an account. */
    private static final String STILL_THERE = """
             and not exists (select from service s where s.id = recipient_id and s.ended_at is not null)
             and not exists (select from account r left join service rs on rs.id = r.service_id
                   where r.id = recipient_id and (r.ended_at is not null or rs.ended_at is not null))
            """;

    private static final String WHOSE = """
            select y.id as person, coalesce(y.known_as, y.child_number) as person_name, shown.*
              from kith.young_people() mine (id)
              cross join lateral (select * from young_person y where y.id = mine.id offset 0) y
              cross join lateral (%s and g.young_person_id = mine.id offset 0) shown
             order by %s limit %d
            """;

    private final JdbcClient jdbc;

    OpenSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record OpenAsk(SharingHeader whose, Ask ask) {}

    record Ending(SharingHeader whose, Grant grant) {}

    /** What whoever acts asked and nobody answered yet. */
    List<OpenAsk> asked(Viewer viewer) {
        return asks(viewer, "g.answered_at is null and g.asked_by = (select kith.actor())");
    }

    /** What others asked: nobody answers what they asked themselves, or that somebody did not agree to what they wrote down. */
    List<OpenAsk> toAnswer(Viewer viewer) {
        return asks(viewer, OF_OTHERS);
    }

    private List<OpenAsk> asks(Viewer viewer, String which) {
        return jdbc.sql(WHOSE.formatted(SharingSql.ASKS + " where " + which, "shown.asked_at, shown.id", MOST))
                .query((row, number) -> new OpenAsk(whose(row), SharingSql.ask(viewer, row)))
                .list();
    }

    /** What holds now and ends before {@code latest}. */
    List<Ending> ending(Instant latest) {
        return jdbc.sql(WHOSE.formatted(
                        SharingSql.GRANTS + " where " + endsBefore(latest), "shown.ends_at, shown.id", MOST))
                .query((row, number) -> new Ending(whose(row), SharingSql.grant(row)))
                .list();
    }

    /** What makes a row one of those. */
    static String endsBefore(Instant latest) {
        return "withdrawn_at is null and starts_at <= (select kith.now()) and ends_at > (select kith.now()) and ends_at < timestamptz '"
                + latest + "'" + STILL_THERE;
    }

    private static SharingHeader whose(ResultSet row) throws SQLException {
        return new SharingHeader(
                row.getObject("person", UUID.class), DisplayName.youngAlone(row.getString("person_name")), "", "");
    }
}
