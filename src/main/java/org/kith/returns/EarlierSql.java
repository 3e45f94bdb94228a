package org.kith.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.numbers.Earlier;
import org.kith.numbers.Lookalike;
import org.kith.numbers.Named;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnedChild;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements about what the returns loaded so far say of those whom the one at hand does not name. They write nothing. Numbers stand in a subquery, which
 * PostgreSQL looks up one by one; of an array it would compare each with each.
 */
@Component
class EarlierSql {
    private final JdbcClient jdbc;

    EarlierSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Loaded(
            @Nullable Integer before,
            boolean same,
            boolean later,
            @Nullable LocalDate covered) {}

    /** @param newcomers children of the return whom the record does not know by their number */
    Earlier of(UUID organisation, Return903 theReturn, List<ReturnedChild> newcomers) {
        int year = theReturn.year().ends();
        var numbers = theReturn.children().stream().map(ReturnedChild::number).toArray(String[]::new);
        var loaded = loaded(organisation, year);
        boolean leavesOut = loaded.same() || loaded.before() != null;
        return new Earlier(
                knownUntil(loaded),
                !loaded.later(),
                statedToo(organisation, "<", year),
                statedToo(organisation, ">", year),
                named(organisation, year, numbers),
                leavesOut ? open(organisation, loaded.later(), year, numbers) : List.of(),
                newcomers.isEmpty() ? List.of() : others(organisation, numbers, newcomers),
                newcomers.isEmpty() ? Map.of() : apart(organisation));
    }

    private Loaded loaded(UUID organisation, int year) {
        return jdbc.sql("""
                        select max(i.year) filter (where i.year < :year) as before, coalesce(bool_or(i.year = :year), false) as same,
                               coalesce(bool_or(i.year > :year), false) as later,
                               (select covered_until from organisation where id = :organisation) as covered
                          from return_import i where i.organisation_id = :organisation and i.state = 'loaded'
                        """)
                .param("year", year)
                .param("organisation", organisation)
                .query(Loaded.class)
                .single();
    }

    private static @Nullable LocalDate knownUntil(Loaded loaded) {
        if (loaded.before() == null) {
            return null;
        }
        var last = new ReportingYear(loaded.before()).last();
        return loaded.covered() != null && loaded.covered().isBefore(last) ? loaded.covered() : last;
    }

    /** Of each year the return that was loaded last counts; of one that was loaded before Kith kept it, nothing is known. */
    private Set<UUID> statedToo(UUID organisation, String than, int year) {
        return Set.copyOf(jdbc.sql("""
                        select distinct unnest(l.stated_too) from (select distinct on (i.year) i.stated_too from return_import i
                            where i.organisation_id = ? and i.state = 'loaded' and i.year %s ? order by i.year, i.finished_at desc, i.id) l
                        """.formatted(than))
                .params(organisation, year)
                .query(UUID.class)
                .list());
    }

    /** A return loaded before Kith kept whom it named is known by the rows it was the last to state. */
    private List<Named> named(UUID organisation, int year, String[] numbers) {
        return jdbc.sql("""
                        select id, child_number as number from young_person
                         where organisation_id = :organisation and child_number not in (select unnest(:numbers)) and joined_to is null
                           and (stated_year = :year or id in (select coalesce(n.joined_to, n.id) from return_import i join young_person n on n.id = any (i.named)
                                 where i.organisation_id = :organisation and i.year = :year and i.state = 'loaded'))
                         order by lpad(child_number, 20, '0'), id
                        """)
                .param("organisation", organisation)
                .param("numbers", numbers)
                .param("year", year)
                .query(Named.class)
                .list();
    }

    /** What goes on; where a later return left it out already, this one did first. */
    private List<Earlier.Open> open(UUID organisation, boolean later, int year, String[] numbers) {
        var isOpen = later ? "t.not_in_return > " + year : "t.not_in_return is null";
        return Stream.of(RowTable.EPISODES, RowTable.INVOLVEMENTS, RowTable.MISSING, RowTable.ORDERS)
                .flatMap(table -> jdbc
                        .sql("select t.id, t.young_person_id, y.child_number from " + table.name()
                                + " t join young_person y on y.id = t.young_person_id"
                                + " where t.organisation_id = ? and t.ends_on is null and " + isOpen
                                + " and y.joined_to is null"
                                + " and t.stated_year <= ? and y.child_number not in (select unnest(?))")
                        .params(organisation, year, numbers)
                        .query((row, number) -> new Earlier.Open(
                                table.name(),
                                row.getObject("id", UUID.class),
                                new Named(row.getObject("young_person_id", UUID.class), row.getString("child_number"))))
                        .list()
                        .stream())
                .toList();
    }

    private List<Earlier.Other> others(UUID organisation, String[] numbers, List<ReturnedChild> newcomers) {
        return jdbc.sql("""
                        select y.id, y.child_number, y.date_of_birth, y.sex, y.ethnicity, y.upn, y.unaccompanied, y.unaccompanied_until,
                               array(select unnest(array[e.starts_on, e.ends_on]) from episode e where e.young_person_id = y.id) as turns
                          from young_person y
                         where y.organisation_id = :organisation and y.child_number is not null and y.joined_to is null
                           and (y.upn in (select unnest(:upns))
                                or y.date_of_birth in (select unnest(:births)::date) and y.child_number not in (select unnest(:numbers)))
                         order by y.made_at, y.id
                        """)
                .param("organisation", organisation)
                .param("numbers", numbers)
                .param(
                        "upns",
                        newcomers.stream()
                                .map(ReturnedChild::upn)
                                .filter(Lookalike::hasUpn)
                                .toArray(String[]::new))
                .param(
                        "births",
                        newcomers.stream()
                                .map(child -> child.dateOfBirth().toString())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, number) -> new Earlier.Other(
                        new Named(row.getObject("id", UUID.class), row.getString("child_number")),
                        KnownSql.facts(row),
                        turns(row)))
                .list();
    }

    private Map<String, Set<UUID>> apart(UUID organisation) {
        var apart = new HashMap<String, Set<UUID>>();
        jdbc.sql("select number, young_person_id from child_number_answer where organisation_id = ? and not is_same")
                .param(organisation)
                .query(row -> {
                    apart.computeIfAbsent(row.getString("number"), number -> new HashSet<>())
                            .add(row.getObject("young_person_id", UUID.class));
                });
        return apart;
    }

    private static List<LocalDate> turns(ResultSet row) throws SQLException {
        return Arrays.stream((java.sql.Date[]) row.getArray("turns").getArray())
                .filter(Objects::nonNull)
                .map(java.sql.Date::toLocalDate)
                .toList();
    }
}
