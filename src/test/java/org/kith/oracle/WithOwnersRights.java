package org.kith.oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.OwnersRight.Does;
import org.kith.oracle.OwnersRight.Doing;
import org.kith.oracle.OwnersRight.While;

/** Compares what functions are let do that have the owner's rights with what is said of them, whoever asks. */
record WithOwnersRights(AsKith kith, MadeWorld world, Random random) {
    static final List<OwnersRight> ALL =
            InOracle.all().flatMap(room -> room.ownersRights().stream()).toList();

    static final Set<String> TABLES =
            ALL.stream().map(OwnersRight::table).collect(Collectors.toCollection(TreeSet::new));
    private static final int ROWS = 6;
    private static final List<String> FIRST =
            List.of("verify", "measures", "sign-in", "young person", "partner", "manager");

    /** Those first for whom there are such functions: most is noticed by them. */
    List<Who> everybody() {
        return world.everybody().stream()
                .filter(who -> who.account() == null || !Eyes.out(world, who.account()))
                .sorted(Comparator.comparing(WithOwnersRights::place))
                .toList();
    }

    private static int place(Who who) {
        var place =
                FIRST.indexOf(who.account() == null ? who.job() : who.account().text("role"));
        return place < 0 ? FIRST.size() : place;
    }

    /** Somebody of whom they see something; whoever is of a service asks about each, since what is told to it is of one young person. */
    List<UUID> abouts(Who who) {
        var known = world.rows("young_person").stream()
                .map(Row::id)
                .filter(one -> Eyes.of(world, who, one).something(one))
                .toList();
        if (known.isEmpty()) {
            return List.of(Worlds.somebody(world, random));
        }
        return who.account() != null && !who.account().lacks("service_id") ? known : List.of(one(known));
    }

    /** What there is to do of these tables: nothing in particular, and whatever a function says that it does of such. */
    List<Doing> doings(Collection<String> tables) {
        var doings = new ArrayList<>(List.of(new Doing(null, null)));
        tables.stream().flatMap(WithOwnersRights::during).distinct().forEach(one -> {
            var of = one.of() == null ? null : some(one, one.of());
            if (one.of() == null || of != null) {
                doings.add(new Doing(one, of));
            }
        });
        return doings;
    }

    /** One of that table, such as a row names of which it is done; any where none does. */
    private @Nullable UUID some(While while_, String table) {
        var all = world.rows(table).stream().map(Row::id).toList();
        var named = TABLES.stream()
                .filter(one -> during(one).anyMatch(while_::equals))
                .flatMap(one -> world.rows(one).stream())
                .flatMap(row -> row.columns().values().stream())
                .filter(all::contains)
                .map(UUID.class::cast)
                .toList();
        return named.isEmpty() ? all.isEmpty() ? null : one(all) : one(named);
    }

    private static Stream<While> during(String table) {
        return ALL.stream()
                .filter(right -> right.table().equals(table))
                .map(OwnersRight::while_)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Where nothing is done in particular, there is something to see of every table. */
    private static boolean isDone(String table, Doing doing) {
        return doing.what() == null || during(table).anyMatch(doing.what()::equals);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Where something is read that could be read no more, or something is not that could be. */
    boolean couldShow(Eyes eyes, Doing doing, OwnersPolicy.Changed changed) {
        var policy = changed.policy();
        var rows = world.rows(policy.table());
        if (!isDone(policy.table(), doing)) {
            return false;
        }
        if (!does(policy).contains(Does.READS)) {
            return !rows.isEmpty();
        }
        return changed.letThrough()
                ? reads(eyes, doing, policy.table()).count() < rows.size()
                : rows.stream().anyMatch(row -> of(policy)
                        .anyMatch(right -> right.may().on(eyes, row, doing)));
    }

    boolean shows(Eyes eyes, Doing doing, OwnersPolicy.Changed changed) throws SQLException {
        var policy = changed.policy();
        return !differences(eyes, doing, policy.table(), does(policy)).isEmpty();
    }

    /** As whoever owns the tables, and with no trigger or key that would ask more than policy. */
    void doing(Doing doing, AsKith.Work work) throws SQLException {
        kith.takingBack(() -> {
            kith.does("reset role; set local session_replication_role = replica" + said(doing)
                    + "; set local role kith_owner");
            work.done();
        });
    }

    private static String said(Doing doing) {
        return doing.what() == null
                ? ""
                : "; select set_config('kith.%s', '%s', true)"
                        .formatted(
                                doing.what().setting(),
                                doing.what().of() == null ? "true" : Objects.toString(doing.of(), ""));
    }

    /** While a policy is otherwise. */
    void under(OwnersPolicy.Changed policy, AsKith.Work work) throws SQLException {
        kith.takingBack(() -> {
            kith.does("reset role; " + policy.sql() + "; set local role kith_owner");
            work.done();
        });
    }

    /** Where both do not say the same of one table; nowhere where nothing is done with it now. */
    Set<String> differences(Eyes eyes, Doing doing, String table) throws SQLException {
        return isDone(table, doing) ? differences(eyes, doing, table, does(table)) : Set.of();
    }

    /** Where both do not say the same of what is done with one table. */
    private Set<String> differences(Eyes eyes, Doing doing, String table, Set<Does> what) throws SQLException {
        var expected = new TreeSet<String>();
        var got = new TreeSet<String>();
        for (var does : what) {
            switch (does) {
                case READS -> {
                    reads(eyes, doing, table).forEach(row -> expected.add("reads " + keyOf(row)));
                    got.addAll(lines("select coalesce(string_agg('reads ' || %s, E'\\n'), '') from %s t"
                            .formatted(key(table), table)));
                }
                case CHANGES -> changed(eyes, doing, table, expected, got);
                case REMOVES -> removed(eyes, doing, table, expected, got);
                case ADDS -> added(eyes, doing, table, expected, got);
            }
        }
        return difference(expected, got);
    }

    private static Set<Does> does(String table) {
        return does(ALL.stream().filter(right -> right.table().equals(table)));
    }

    private static Set<Does> does(OwnersPolicy policy) {
        return does(of(policy));
    }

    private static Set<Does> does(Stream<OwnersRight> rights) {
        return rights.map(OwnersRight::does).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<OwnersRight> of(OwnersPolicy policy) {
        return ALL.stream()
                .filter(right ->
                        right.table().equals(policy.table()) && right.policy().equals(policy.name()));
    }

    /** How many rows it comes to, of each way to change one. */
    private void changed(Eyes eyes, Doing doing, String table, Set<String> expected, Set<String> got)
            throws SQLException {
        for (var right : of(table, Does.CHANGES).toList()) {
            var says = "sets " + right.puts() + ": ";
            expected.add(says
                    + world.rows(table).stream()
                            .filter(row -> right.may().on(eyes, row, doing))
                            .count());
            kith.takingBack(() -> got.add(says
                    + kith.answer("with u as (update %s set %s returning 1) select count(*) from u"
                                    .formatted(table, right.puts()))
                            .replace("refused", "0")));
        }
    }

    private void removed(Eyes eyes, Doing doing, String table, Set<String> expected, Set<String> got)
            throws SQLException {
        reads(eyes, doing, table)
                .filter(row -> may(eyes, doing, row, Does.REMOVES))
                .forEach(row -> expected.add("removes " + keyOf(row)));
        kith.takingBack(() -> got.addAll(lines(
                "with d as (delete from %s t returning 'removes ' || %s as k) select coalesce(string_agg(k, E'\\n'), '') from d"
                        .formatted(table, key(table)))));
    }

    /** Some of the rows that are there, once more, by whoever acts too, and as it adds them. */
    private void added(Eyes eyes, Doing doing, String table, Set<String> expected, Set<String> got)
            throws SQLException {
        var rows = new ArrayList<>(world.rows(table));
        Collections.shuffle(rows, random);
        var like = of(table, Does.ADDS).findFirst().orElseThrow().like();
        for (var row : rows.subList(0, Math.min(ROWS, rows.size()))) {
            var by = row.has("said_by") && eyes.account() != null ? row.with("said_by", eyes.account()) : row;
            for (var one : Stream.of(row, by, with(row, like), with(by, like))
                    .distinct()
                    .toList()) {
                added(eyes, doing, one.with("id", UUID.randomUUID()), expected, got);
            }
        }
    }

    private static Row with(Row row, Map<String, Object> like) {
        var made = row;
        for (var column : like.entrySet()) {
            made = made.with(column.getKey(), column.getValue());
        }
        return made;
    }

    private void added(Eyes eyes, Doing doing, Row row, Set<String> expected, Set<String> got) throws SQLException {
        var says = "adds " + row.columns();
        if (may(eyes, doing, row, Does.ADDS)) {
            expected.add(says);
        }
        if (kith.adds(row) != AsKith.End.REFUSED) {
            got.add(says);
        }
    }

    Stream<Row> reads(Eyes eyes, Doing doing, String table) {
        return world.rows(table).stream().filter(row -> may(eyes, doing, row, Does.READS));
    }

    private static boolean may(Eyes eyes, Doing doing, Row row, Does does) {
        return of(row.table(), does).anyMatch(right -> right.may().on(eyes, row, doing));
    }

    private static Stream<OwnersRight> of(String table, Does does) {
        return ALL.stream().filter(right -> right.table().equals(table) && right.does() == does);
    }

    private Set<String> lines(String sql) throws SQLException {
        return kith.answer(sql).lines().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        all.removeIf(one -> some.contains(one) && others.contains(one));
        return all;
    }

    private static String key(String table) {
        return AsKith.key(Rules.of(table));
    }

    private static String keyOf(Row row) {
        return Rules.of(row.table()).keyOf(row);
    }
}
