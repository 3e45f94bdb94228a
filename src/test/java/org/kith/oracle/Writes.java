package org.kith.oracle;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.AsKith.End;

/**
 * Tries to add, change and remove rows, honestly and with forged owners, organisations, sections and authors, and compares what came of
 * it: what the reference allows is done, what it does not allow leaves nothing, and what is hidden answers as what does not exist.
 */
record Writes(AsKith kith, MadeWorld world, Findings findings, Random random) {
    /** What is tried at a table. */
    enum Try {
        ADDS,
        REMOVES,
        CHANGES,
        CHANGES_ALL
    }

    private static final List<String> WHOSE = List.of("organisation_id", "young_person_id", "entry_id", "account_id");
    private static final String FORGES = "forges whose it is";

    /** One try of each kind at each table, by somebody. */
    void round(Collection<Rule> rules) throws SQLException {
        var who = one(world.everybody());
        round(who, about(who), rules, EnumSet.allOf(Try.class));
    }

    void round(Who who, @Nullable UUID about, Collection<Rule> rules, Set<Try> tries) throws SQLException {
        if (who.account() != null && Eyes.out(world, who.account())) {
            return;
        }
        kith.begins(who, about);
        var eyes = Eyes.of(world, who, about);
        for (var rule : rules) {
            if (!world.rows(rule.table()).isEmpty() && !findings.enough()) {
                for (var one : tries) {
                    tries(who, eyes, rule, one);
                }
            }
        }
    }

    private void tries(Who who, Eyes eyes, Rule rule, Try what) throws SQLException {
        switch (what) {
            case ADDS -> adds(who, eyes, rule);
            case REMOVES -> removes(who, eyes, rule);
            case CHANGES -> {
                changes(who, eyes, rule);
                forges(who, eyes, rule);
            }
            case CHANGES_ALL -> changesAll(who, eyes, rule);
        }
    }

    /** Nobody, or somebody the one who acts may well know. */
    private @Nullable UUID about(Who who) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        var people = world.rows("young_person");
        var known = people.stream()
                .filter(person -> Eyes.of(world, who, person.id()).something(person.id()))
                .toList();
        return one(known.isEmpty() || random.nextInt(4) == 0 ? people : known).id();
    }

    private void adds(Who who, Eyes eyes, Rule rule) throws SQLException {
        var row = new Forger(world, random, false).forged(rule, one(world.rows(rule.table())), eyes);
        var expected = rule.adds().of(eyes, row);
        var end = kith.adds(row);
        findings.compared(rule.table(), "adds", expected.yes());
        var same = expected.yes() ? end == End.DONE || end == End.BROKE : end == End.REFUSED;
        if (!same) {
            findings.add(found(who, eyes, "adds", expected, end, row));
        }
    }

    private void changes(Who who, Eyes eyes, Rule rule) throws SQLException {
        if (rule.ways().isEmpty()) {
            return;
        }
        var way = one(rule.ways());
        changes(who, eyes, rule, way.name(), puts(way.puts().apply(eyes), eyes));
    }

    /** Whose a row is and who made it stays, but for those who may write all of it. */
    private void forges(Who who, Eyes eyes, Rule rule) throws SQLException {
        var like = one(world.rows(rule.table()));
        var whose = Stream.concat(WHOSE.stream(), rule.by().stream())
                .filter(like::has)
                .toList();
        if (!whose.isEmpty()) {
            var column = one(whose);
            changes(who, eyes, rule, FORGES, Collections.singletonMap(column, like.get(column)));
        }
    }

    private void changes(Who who, Eyes eyes, Rule rule, String name, Map<String, @Nullable Object> puts)
            throws SQLException {
        var before = some(rule, eyes);
        var after = RecordRules.asKept(before, put(before, puts));
        // The owner it has already: that is no forging, and whether PostgreSQL lets it pass says nothing of the policy.
        if (name.equals(FORGES) && after.equals(before)) {
            return;
        }
        var expected = expected(eyes, rule, name, before, after);
        var end = kith.changes(rule, before, puts);
        findings.compared(rule.table(), name, expected.yes());
        if (!fits(expected, end) && !(end == End.BROKE && strays(before))) {
            findings.add(found(who, eyes, name, expected, end, after));
        }
    }

    /**
     * Stands in another organisation than the young person it is about. The world is made in this very transaction, so PostgreSQL looks at
     * the key of such a row again at each change and leaves it as it was.
     */
    private boolean strays(Row row) {
        var id = row.has("young_person_id") ? row.person() : null;
        var person = id == null ? null : world.find("young_person", id);
        return person != null && !person.organisation().equals(row.organisation());
    }

    /** Whoever names no row changes none but those they may. */
    private void changesAll(Who who, Eyes eyes, Rule rule) throws SQLException {
        if (rule.ways().isEmpty()) {
            return;
        }
        var way = one(rule.ways());
        var puts = puts(way.puts().apply(eyes), eyes);
        var may = world.rows(rule.table(), before -> rule.changes()
                .of(eyes, before, RecordRules.asKept(before, put(before, puts)))
                .yes());
        var changed = kith.changesAll(rule, puts);
        findings.compared(rule.table(), way.name() + ", of all", changed > 0);
        if (changed > may.size()) {
            var few = new Answer(false, may.size() + " of them");
            var row = world.rows(rule.table()).getFirst();
            findings.add(new Disagreement(who, eyes.about(), way.name() + ", of all", few, changed + " of them", row));
        }
    }

    private static Row put(Row before, Map<String, @Nullable Object> puts) {
        var after = before;
        for (var put : puts.entrySet()) {
            after = after.with(put.getKey(), put.getValue());
        }
        return after;
    }

    private static Answer expected(Eyes eyes, Rule rule, String name, Row before, Row after) {
        if (name.equals(FORGES) && !rule.wholeRow()) {
            return new Answer(false, "whose it is stays");
        }
        if (!rule.sees(eyes, before).yes() || !rule.sees(eyes, after).yes()) {
            return new Answer(false, "does not see it");
        }
        return rule.changes().of(eyes, before, after);
    }

    private void removes(Who who, Eyes eyes, Rule rule) throws SQLException {
        var row = some(rule, eyes);
        var seen = rule.sees(eyes, row).yes();
        var expected = seen ? rule.removes().of(eyes, row) : new Answer(false, "does not see it");
        var end = kith.removes(rule, row);
        findings.compared(rule.table(), "removes", expected.yes());
        if (!fits(expected, end)) {
            findings.add(found(who, eyes, "removes", expected, end, row));
        }
    }

    private static boolean fits(Answer expected, End end) {
        if (expected.yes()) {
            return end == End.DONE || end == End.BROKE;
        }
        return end == End.NOTHING || end == End.REFUSED;
    }

    /** A row of the table, one that is seen if there is one, as a rule. */
    private Row some(Rule rule, Eyes eyes) {
        var rows = world.rows(rule.table());
        var seen = rows.stream().filter(row -> rule.sees(eyes, row).yes()).toList();
        return one(seen.isEmpty() || random.nextInt(4) == 0 ? rows : seen);
    }

    private Map<String, @Nullable Object> puts(Map<String, @Nullable Object> puts, Eyes eyes) {
        var named = new HashMap<>(puts);
        named.replaceAll((column, value) -> value == Rule.WHOEVER_ACTS ? actor(eyes) : value);
        return named;
    }

    private @Nullable UUID actor(Eyes eyes) {
        return eyes.account() == null || random.nextInt(6) == 0
                ? one(world.rows("account")).id()
                : eyes.account();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Disagreement found(Who who, Eyes eyes, String does, Answer expected, End end, Row row) {
        return new Disagreement(who, eyes.about(), does, expected, end.toString(), row);
    }
}
