package org.kith.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read introductions, each with all that was said of it. */
@Component
class IntroductionSql {
    /** That whoever helps with it is in the young person’s team no more. */
    static final String GONE = """
            (select count(*) from young_person y join team_member m on m.team_id = y.team_id join account k on k.id = m.account_id
              where y.id = i.young_person_id and m.account_id = i.helper_id and k.ended_at is null
                and m.since <= kith.now() and (m.until is null or m.until > kith.now())) = 0
            """;

    private static final String SAID = """
            s.name as by, coalesce(s.young_person_id = i.young_person_id, false) as said_by_young_person, i.said_by = (select kith.actor()) as by_you,
            (select n.known_as from person_name n where n.young_person_id = i.young_person_id) as known_as
            """;

    private static final String INTRODUCTION =
            "select i.*, " + SAID + """
            , coalesce(a.name, v.name) as called, coalesce(i.account_id = (select kith.actor()), false) as you, h.name as helper,
            i.helper_id = (select kith.actor()) as helper_you,
            """ + GONE + """
             as gone, z.name as not_there, z.last_day, z.you as not_there_you
              from introduction i left join account s on s.id = i.said_by left join account a on a.id = i.account_id
              left join service v on v.id = i.service_id left join account h on h.id = i.helper_id
              left join lateral (select k.name, d.last_day, k.id = (select kith.actor()) as you
            """ + NotThere.FOUND + " order by d.last_day, k.id limit 1) z on true";

    private static final String STEPS = "select i.*, " + SAID
            + " from introduction_step i left join account s on s.id = i.said_by where i.introduction_id = any (?) order by i.number";

    private final JdbcClient jdbc;

    IntroductionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All there were, the latest first. */
    List<Introduction> all(UUID youngPerson) {
        return whole(jdbc.sql(INTRODUCTION + " where i.young_person_id = ? order by i.said_at desc, i.id")
                .param(youngPerson)
                .query((row, number) -> introduction(row))
                .list());
    }

    /** Those of these that whoever asks can see, in any order. */
    List<Introduction> those(Collection<UUID> introductions) {
        return introductions.isEmpty()
                ? List.of()
                : whole(jdbc.sql(INTRODUCTION + " where i.id = any (?)")
                        .param(introductions.toArray(UUID[]::new))
                        .query((row, number) -> introduction(row))
                        .list());
    }

    /** When the young person looked at all of them last; the beginning of time where they never did. */
    Instant lastLook(UUID youngPerson) {
        return jdbc.sql("""
                        select max(r.read_at) from reading r
                         where r.young_person_id = ? and r.account_id = (select kith.actor()) and r.page = 'introductions'
                        """)
                .param(youngPerson)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single()
                .orElse(Instant.EPOCH);
    }

    private List<Introduction> whole(List<Introduction> introductions) {
        if (introductions.isEmpty()) {
            return introductions;
        }
        var steps = jdbc
                .sql(STEPS)
                .param(introductions.stream().map(Introduction::id).toArray(UUID[]::new))
                .query((row, number) -> new Of(row.getObject("introduction_id", UUID.class), step(row)))
                .stream()
                .collect(Collectors.groupingBy(Of::introduction, Collectors.mapping(Of::step, Collectors.toList())));
        return introductions.stream()
                .map(one -> one.with(steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private record Of(UUID introduction, Step step) {}

    private static Introduction introduction(ResultSet row) throws SQLException {
        return new Introduction(
                row.getObject("id", UUID.class),
                row.getObject("young_person_id", UUID.class),
                new Whom(
                        row.getObject("account_id", UUID.class),
                        row.getObject("service_id", UUID.class),
                        row.getString("called"),
                        row.getString("name"),
                        row.getString("does"),
                        row.getBoolean("you")),
                row.getString("why"),
                row.getObject("begins_on", LocalDate.class),
                new Introduction.Helper(
                        row.getObject("helper_id", UUID.class),
                        Objects.requireNonNullElse(row.getString("helper"), ""),
                        row.getBoolean("helper_you"),
                        row.getBoolean("gone")),
                said(row),
                notThere(row),
                List.of());
    }

    private static @Nullable NotThere notThere(ResultSet row) throws SQLException {
        var lastDay = row.getObject("last_day", LocalDate.class);
        return lastDay == null
                ? null
                : new NotThere(
                        DisplayName.somebody(row.getString("not_there")), lastDay, row.getBoolean("not_there_you"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("words"),
                plan(row),
                row.getString("side"),
                row.getObject("about_id", UUID.class),
                said(row));
    }

    private static Step.@Nullable Plan plan(ResultSet row) throws SQLException {
        var day = row.getObject("on_day", LocalDate.class);
        return day == null
                ? null
                : new Step.Plan(
                        day, row.getObject("at_time", LocalTime.class), row.getString("place"), row.getString("along"));
    }

    private static Said said(ResultSet row) throws SQLException {
        var byYoungPerson = row.getBoolean("said_by_young_person");
        @Nullable String by = row.getString(byYoungPerson ? "known_as" : "by");
        return new Said(
                by,
                byYoungPerson,
                row.getBoolean("by_you"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
