package org.kith.together;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what waits for whoever acts of how they work together: among what was said with them alone, which has an index. */
@Component
class TogetherInboxSql {
    private final JdbcClient jdbc;
    private final YoungPersonHeaders headers;

    TogetherInboxSql(JdbcClient jdbc, YoungPersonHeaders headers) {
        this.jdbc = jdbc;
        this.headers = headers;
    }

    /** @param kind {@code asks}, {@code otherwise} or {@code again} */
    record Waiting(
            YoungPersonHeader whose,
            UUID worker,
            String kind,
            Instant since,
            @Nullable LocalDate day) {
        String address() {
            return whose.address() + "/together/" + worker;
        }
    }

    private record Row(
            UUID youngPerson,
            UUID worker,
            String kind,
            OffsetDateTime since,
            @Nullable LocalDate day) {}

    /** Without a parameter, so that it is the same text all day long. */
    static String waits(LocalDate today) {
        return "t.account_id = (select kith.actor()) and (" + asks() + " or " + otherwise() + " or " + again(today)
                + ")" + " and " + TogetherNewsSql.STANDS;
    }

    private static String asks() {
        return "(not t.asks_young and t.agreed_at is null and " + TogetherNewsSql.OTHERWISE + "= 0)";
    }

    private static String otherwise() {
        return "(t.asks_young and " + TogetherNewsSql.OTHERWISE + "> 0)";
    }

    private static String again(LocalDate today) {
        return "(t.agreed_at is not null and t.look_again <= date '" + today + "' and " + TogetherNewsSql.NOTHING_LATER
                + " and " + TogetherNewsSql.OTHERWISE + "= 0)";
    }

    List<Waiting> waiting(LocalDate today, int most) {
        var rows = jdbc.sql(
                        "select t.young_person_id, t.account_id, t.said_at, t.look_again, case when " + asks()
                                + " then 'asks' when " + otherwise()
                                + " then 'otherwise' else 'again' end as kind from together_said t where "
                                + waits(today)
                                + " and t.young_person_id = any (array(select kith.young_people())) order by t.said_at, t.id limit ?")
                .param(most)
                .query((row, number) -> new Row(
                        row.getObject("young_person_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("said_at", OffsetDateTime.class),
                        row.getObject("look_again", LocalDate.class)))
                .list();
        return named(rows);
    }

    private List<Waiting> named(List<Row> rows) {
        var young = rows.stream().map(Row::youngPerson).distinct().toArray(UUID[]::new);
        Map<UUID, YoungPersonHeader> whose =
                headers.those(young).stream().collect(Collectors.toMap(YoungPersonHeader::id, Function.identity()));
        var named = new ArrayList<Waiting>();
        for (var row : rows) {
            var header = whose.get(row.youngPerson());
            if (header != null) {
                var day = row.kind().equals("again") ? row.day() : null;
                named.add(new Waiting(
                        header, row.worker(), row.kind(), row.since().toInstant(), day));
            }
        }
        return named;
    }
}
