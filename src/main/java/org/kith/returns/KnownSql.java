package org.kith.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;
import org.kith.numbers.Facts;
import org.kith.numbers.LeftOpenFacts;
import org.kith.spelling.Sex;
import org.kith.spelling.WorkerCode;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnedChild;
import org.kith.ssda903.Unaccompanied;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Statements that read what is known, for comparing a return with it and for figures. They write nothing. */
@Component
class KnownSql {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final EarlierSql earlier;

    KnownSql(JdbcClient jdbc, EarlierSql earlier) {
        this.jdbc = jdbc;
        this.earlier = earlier;
    }

    Known of(UUID organisation, Return903 theReturn) {
        var numbers = theReturn.children().stream().map(ReturnedChild::number).toArray(String[]::new);
        var people = people(organisation, numbers);
        var ids = people.values().stream().map(Stored::id).toArray(UUID[]::new);
        return new Known(
                people,
                leftOpen(organisation, ids),
                workers(organisation, theReturn),
                rows(RowTable.EPISODES, organisation, ids),
                rows(RowTable.INVOLVEMENTS, organisation, ids),
                rows(RowTable.REVIEWS, organisation, ids),
                rows(RowTable.MISSING, organisation, ids),
                rows(RowTable.ORDERS, organisation, ids),
                rows(RowTable.CARE_LEAVERS, organisation, ids),
                earlier.of(
                        organisation,
                        theReturn,
                        theReturn.children().stream()
                                .filter(child -> !people.containsKey(child.number()))
                                .toList()));
    }

    /** The rows of one table of some young people, in a fixed order. */
    <T> Map<UUID, List<Stored<T>>> rows(RowTable<T> table, UUID organisation, UUID[] youngPeople) {
        var read = new HashMap<UUID, List<Stored<T>>>();
        if (youngPeople.length == 0) {
            return read;
        }
        var leftOpen = table.mayStayOpen() ? "not_in_return, known_until, " : "";
        jdbc.sql("select id, young_person_id, stated_year, " + leftOpen + table.columns() + " from " + table.name()
                        + " where organisation_id = ? and young_person_id = any (?) order by id")
                .params(organisation, youngPeople)
                .query(row -> {
                    read.computeIfAbsent(row.getObject("young_person_id", UUID.class), id -> new ArrayList<>())
                            .add(stored(row, table));
                });
        return read;
    }

    /** Young people of an organisation by child number; those without one are not among them. */
    Map<String, UUID> numbered(UUID organisation) {
        var read = new HashMap<String, UUID>();
        jdbc.sql("""
                        select id, child_number from young_person
                         where organisation_id = ? and child_number is not null and joined_to is null order by made_at, id
                        """).param(organisation).query(row -> {
            read.putIfAbsent(row.getString("child_number"), row.getObject("id", UUID.class));
        });
        return read;
    }

    private Map<String, Stored<Facts>> people(UUID organisation, String[] numbers) {
        var read = new HashMap<String, Stored<Facts>>();
        jdbc.sql("""
                        select id, child_number, date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until, stated_year
                          from young_person where organisation_id = ? and child_number = any (?) order by made_at, id
                        """).params(organisation, numbers).query(row -> {
            read.putIfAbsent(
                    row.getString("child_number"),
                    new Stored<>(
                            row.getObject("id", UUID.class), facts(row), row.getObject("stated_year", Integer.class)));
        });
        return read;
    }

    private Map<UUID, LeftOpenFacts> leftOpen(UUID organisation, UUID[] youngPeople) {
        var read = new HashMap<UUID, LeftOpenFacts>();
        jdbc.sql(
                        "select id, left_open from young_person where organisation_id = ? and left_open is not null and id in (select unnest(?))")
                .params(organisation, youngPeople)
                .query(row -> {
                    var years =
                            JSON.readValue(row.getString("left_open"), new TypeReference<Map<String, Integer>>() {});
                    read.put(row.getObject("id", UUID.class), LeftOpenFacts.kept(years));
                });
        return read;
    }

    /** By their codes as they stand; one that was kept before codes were written in one piece, by the code it is now. */
    private Map<String, UUID> workers(UUID organisation, Return903 theReturn) {
        var codes = theReturn.children().stream()
                .flatMap(child -> child.spells().stream())
                .map(spell -> spell.worker())
                .collect(Collectors.toSet());
        var read = new HashMap<String, UUID>();
        var otherwise = new HashMap<String, UUID>();
        jdbc.sql("""
                        select id, sw_id from worker
                         where organisation_id = ? and (upper(sw_id) = any (?) or sw_id ~* '^(sw|xx)[^0-9]') order by made_at, id
                        """).params(organisation, codes.toArray(String[]::new)).query(row -> {
            var code = row.getString("sw_id").toUpperCase(Locale.ROOT);
            read.putIfAbsent(code, row.getObject("id", UUID.class));
            if (!codes.contains(code)) {
                otherwise.putIfAbsent(WorkerCode.of(code), row.getObject("id", UUID.class));
            }
        });
        otherwise.forEach(read::putIfAbsent);
        read.keySet().retainAll(codes);
        return read;
    }

    static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getObject("date_of_birth", LocalDate.class),
                Sex.of(row.getString("sex")),
                row.getString("ethnicity"),
                row.getString("upn"),
                unaccompanied(row));
    }

    /** Rows of before Kith kept that it can go on have its end alone. */
    private static @Nullable Unaccompanied unaccompanied(ResultSet row) throws SQLException {
        var until = row.getObject("unaccompanied_until", LocalDate.class);
        return until == null && !row.getBoolean("unaccompanied") ? null : new Unaccompanied(until);
    }

    private static <T> Stored<T> stored(ResultSet row, RowTable<T> table) throws SQLException {
        return new Stored<>(
                row.getObject("id", UUID.class),
                table.reader().read(row),
                row.getObject("stated_year", Integer.class),
                table.mayStayOpen() ? leftOpen(row) : null);
    }

    private static @Nullable LeftOpen leftOpen(ResultSet row) throws SQLException {
        return LeftOpen.of(
                row.getObject("not_in_return", Integer.class),
                row.getObject("known_until", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
