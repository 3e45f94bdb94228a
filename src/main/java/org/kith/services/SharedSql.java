package org.kith.services;

import static org.kith.words.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what is shared with whoever acts now. Whom they see anyway, as their team, is not among it. */
@Component
class SharedSql {
    /** That a lead is gone is said for so long. */
    private static final Duration TOLD = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final AddressSql addresses;

    SharedSql(JdbcClient jdbc, AddressSql addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    private record Row(UUID person, @Nullable String knownAs, SharedSection shared) {}

    /** By the alphabet. */
    List<SharedPerson> all() {
        return people(null);
    }

    Optional<SharedPerson> one(UUID person) {
        return people(person).stream().findFirst();
    }

    /** Of the service of whoever acts; of nobody's for whoever works here. */
    OurService ours(Viewer viewer, Instant now) {
        var waits = jdbc.sql("select a.waits from account a where a.id = (select kith.actor())")
                .query(Boolean.class)
                .single();
        var waiting = ServicesPermissions.of(viewer).ownService()
                ? of("a.waits and a.ended_at is null", "a.made_at", now)
                : List.<OurService.Named>of();
        return new OurService(
                waits,
                waiting,
                of("a.role = 'partner lead' and a.ended_at > :since", "a.ended_at", now.minus(TOLD)),
                addresses.ownDomains(now.minus(TOLD)));
    }

    private List<OurService.Named> of(String which, String moment, Instant since) {
        return jdbc.sql("select a.id, a.name, " + moment
                        + " as at from account a where a.service_id = (select kith.service()) and " + which
                        + " order by at, a.id")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OurService.Named(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many young people that is. */
    int count() {
        return jdbc.sql("""
                        select count(distinct s.young_person_id)::int from kith.shared_with_me s
                         where not exists (select from young_person y where y.id = s.young_person_id)
                        """).query(Integer.class).single();
    }

    private List<SharedPerson> people(@Nullable UUID person) {
        var rows = jdbc.sql("""
                        select s.young_person_id, n.known_as, s.section, max(c.name) as name, max(s.ends_at) as until,
                               (select string_agg(distinct g.purpose, ' ') from section_grant g
                                 where g.young_person_id = s.young_person_id and g.section = s.section) as purpose,
                               max(s.ends_at) filter (where s.may_add) as add_until
                          from kith.shared_with_me s join person_name n on n.young_person_id = s.young_person_id
                          left join section_name c on c.organisation_id = s.organisation_id and c.section = s.section
                         where s.section = any (:known) and (cast(:person as uuid) is null or s.young_person_id = :person)
                           and not exists (select from young_person y where y.id = s.young_person_id)
                         group by s.young_person_id, n.known_as, s.section
                         order by kith.folded(n.known_as), s.young_person_id
                        """)
                .param(
                        "known",
                        Arrays.stream(Section.values()).map(Section::key).toArray(String[]::new))
                .param("person", person)
                .query(SharedSql::row)
                .list();
        return byPerson(rows);
    }

    private static List<SharedPerson> byPerson(List<Row> rows) {
        var people = new LinkedHashMap<UUID, SharedPerson>();
        for (var row : rows) {
            people.computeIfAbsent(row.person(), id -> new SharedPerson(id, row.knownAs(), new ArrayList<>()))
                    .sections()
                    .add(row.shared());
        }
        people.values().forEach(one -> one.sections().sort(Comparator.comparing(SharedSection::section)));
        return List.copyOf(people.values());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var section = Section.ofKey(row.getString("section")).orElseThrow();
        var name = row.getString("name");
        return new Row(
                row.getObject("young_person_id", UUID.class),
                row.getString("known_as"),
                new SharedSection(
                        section,
                        name == null ? say("section." + section.key()) : name,
                        row.getString("purpose"),
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        ServiceSql.moment(row, "add_until")));
    }
}
