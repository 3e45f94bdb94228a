package org.kith.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read who sees what, and what is asked about it. */
@Component
class SharingSql {
    private static final String RECIPIENT = """
            left join service s on g.recipient_kind = 'service' and s.id = g.recipient_id
            left join team t on g.recipient_kind = 'team' and t.id = g.recipient_id
            left join account a on g.recipient_kind = 'person' and a.id = g.recipient_id
            left join service ps on ps.id = a.service_id
            """;

    static final String GRANTS = """
            select g.*, coalesce(s.name, t.name, a.name, '') as recipient, ps.name as works_at,
                   case when d.young_person_id is null then d.name else n.known_as end as decider,
                   d.young_person_id is not null as decided_by_young, g.basis = 'agreed' and d.young_person_id is not null as by_young,
                   case when w.young_person_id is null then w.name else n.known_as end as withdrawer, w.young_person_id is not null as withdrawn_by_young,
                   least(g.ends_at, s.ended_at, a.ended_at, ps.ended_at) as over_at,
                   g.withdrawn_at is null and least(g.ends_at, s.ended_at, a.ended_at, ps.ended_at) > kith.now() as holds
              from section_grant g
            """ + RECIPIENT + """
              left join account d on d.id = g.decided_by
              left join account w on w.id = g.withdrawn_by
              left join person_name n on n.young_person_id = g.young_person_id
            """;

    static final String ASKS = """
            select g.*, coalesce(s.name, t.name, a.name, '') as recipient, ps.name as works_at, case when b.young_person_id is null then b.name else n.known_as end as asker,
                   b.young_person_id is not null as asked_by_young,
                   case when r.young_person_id is null then r.name else n.known_as end as answerer, r.young_person_id is not null as answered_by_young
              from sharing_ask g
            """ + RECIPIENT + """
              left join account b on b.id = g.asked_by
              left join account r on r.id = g.answered_by
              left join person_name n on n.young_person_id = g.young_person_id
            """;

    private final JdbcClient jdbc;

    SharingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SharingHeader> whose(UUID person) {
        return jdbc.sql("""
                        select y.id, coalesce(y.known_as, y.child_number) as name, t.name as team,
                               (select coalesce(string_agg(a.name, ', ' order by kith.folded(a.name), a.id), '') from team_member m join account a on a.id = m.account_id
                                 where m.team_id = t.id and m.since <= kith.now() and (m.until is null or m.until > kith.now())
                                   and a.role in ('worker', 'manager') and a.ended_at is null and a.name <> '') as in_team
                          from young_person y join team t on t.id = y.team_id where y.id = ?
                        """)
                .param(person)
                .query((row, number) -> new SharingHeader(
                        row.getObject("id", UUID.class),
                        DisplayName.young(row.getString("name")),
                        row.getString("team"),
                        row.getString("in_team")))
                .optional();
    }

    /** Everything that was ever shared, what was decided last first. */
    List<Grant> grants(UUID person) {
        return jdbc.sql(GRANTS + " where g.young_person_id = ? order by g.decided_at desc, g.section, g.id")
                .param(person)
                .query((row, number) -> grant(row))
                .list();
    }

    List<Ask> asks(Viewer viewer, UUID person) {
        return jdbc.sql(ASKS + " where g.young_person_id = ? order by g.asked_at desc, g.id")
                .param(person)
                .query((row, number) -> ask(viewer, row))
                .list();
    }

    /** Whom something can be shared with here: services and their people, teams but the young person's own, and people who work here. */
    List<Recipient> recipients(UUID person) {
        return jdbc.sql("""
                        select * from (
                        select 'service' as recipient_kind, s.id as recipient_id, s.name as recipient, null as works_at
                          from service s where s.ended_at is null
                        union all
                        select 'team', t.id, t.name, null from team t
                         where t.id <> (select y.team_id from young_person y where y.id = :person)
                        union all
                        select 'person', a.id, a.name, s.name from service s cross join lateral (
                               select * from account a where a.service_id = s.id and a.ended_at is null and a.name <> '' offset 0) a
                         where s.ended_at is null
                        union all
                        select 'person', a.id, a.name, null from account a
                         where a.organisation_id = (select kith.organisation()) and a.young_person_id is null and a.service_id is null
                           and a.role in ('worker', 'manager') and a.ended_at is null and a.name <> '' and kith.works_here()
                           and not exists (select from team_member m where m.account_id = a.id and m.until is null
                               and m.team_id = (select y.team_id from young_person y where y.id = :person))
                        ) r order by r.recipient_kind desc, kith.folded(r.recipient), r.recipient_id
                        """)
                .param("person", person)
                .query((row, number) -> recipient(row))
                .list();
    }

    /** When the young person last opened the page of who sees what themselves; the beginning of time where they never did. */
    Instant lastLooked(Viewer viewer, UUID me) {
        return jdbc.sql("""
                        select coalesce(max(read_at), 'epoch') from reading
                         where young_person_id = ? and account_id = ? and page = 'sharing'
                        """)
                .params(me, viewer.me())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    static Grant grant(ResultSet row) throws SQLException {
        var withdrawnAt = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Grant(
                row.getObject("id", UUID.class),
                section(row.getString("section")),
                recipient(row),
                Level.of(row.getBoolean("may_add")),
                row.getString("purpose"),
                Basis.ofKey(row.getString("basis")).orElseThrow(),
                row.getString("because"),
                new Grant.Span(instant(row, "starts_at"), instant(row, "over_at")),
                new Grant.Decided(
                        by(row, "decider", "decided_by_young"), row.getBoolean("by_young"), instant(row, "decided_at")),
                withdrawnAt == null
                        ? null
                        : new Grant.Withdrawn(
                                by(row, "withdrawer", "withdrawn_by_young"),
                                row.getBoolean("withdrawn_by_young"),
                                withdrawnAt.toInstant(),
                                row.getString("withdrawn_because")),
                row.getBoolean("holds"));
    }

    static Ask ask(Viewer viewer, ResultSet row) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                Ask.About.of(row.getString("asks")),
                Arrays.stream((String[]) row.getArray("sections").getArray())
                        .map(SharingSql::section)
                        .toList(),
                recipient(row),
                row.getBoolean("may_add"),
                row.getString("words"),
                lastDay(row),
                by(row, "asker", "asked_by_young"),
                instant(row, "asked_at"),
                viewer.me().equals(row.getObject("asked_by", UUID.class)),
                matter(row),
                disagreement(viewer, row),
                answer(row));
    }

    private static Ask.Matter matter(ResultSet row) throws SQLException {
        if (row.getObject("emergency_id") != null) {
            return Ask.Matter.EMERGENCY;
        }
        return row.getObject("withheld_id") != null ? Ask.Matter.WITHHELD : Ask.Matter.SHARING;
    }

    private static Ask.@Nullable Disagreement disagreement(Viewer viewer, ResultSet row) throws SQLException {
        var with = row.getObject("disagrees_with", UUID.class);
        return with == null ? null : new Ask.Disagreement(with.equals(viewer.me()));
    }

    private static String by(ResultSet row, String name, String young) throws SQLException {
        return row.getBoolean(young)
                ? DisplayName.young(row.getString(name))
                : DisplayName.somebody(row.getString(name));
    }

    private static @Nullable LocalDate lastDay(ResultSet row) throws SQLException {
        var until = row.getObject("ends_at", OffsetDateTime.class);
        return until == null ? null : until.atZoneSameInstant(Dates.LONDON).toLocalDate();
    }

    private static Ask.@Nullable Answer answer(ResultSet row) throws SQLException {
        return row.getObject("answered_at") == null
                ? null
                : new Ask.Answer(
                        by(row, "answerer", "answered_by_young"),
                        row.getBoolean("answered_by_young"),
                        instant(row, "answered_at"),
                        row.getBoolean("agreed"),
                        Objects.requireNonNullElse(row.getString("answer"), ""));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                Recipient.Kind.ofKey(row.getString("recipient_kind")).orElseThrow(),
                row.getObject("recipient_id", UUID.class),
                row.getString("recipient"),
                row.getString("works_at"));
    }

    private static Section section(String key) {
        return Section.ofKey(key).orElseThrow();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
