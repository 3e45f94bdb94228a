package org.kith.names;

import static java.util.stream.Collectors.groupingBy;
import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Finding.Kind;
import org.kith.ssda903.ChildNumber;
import org.springframework.stereotype.Component;

/** Compares a list of names with what stands in Kith, as far as whoever acts sees it. */
@Component
class Planning {
    private final NameListSql sql;
    private final Reaching reaching;

    Planning(NameListSql sql, Reaching reaching) {
        this.sql = sql;
        this.reaching = reaching;
    }

    /** Whom the first lines of a table name. */
    List<UUID> named(UUID organisation, FirstLines lines) {
        var numbers = lines.numbers();
        return numbers.isEmpty()
                ? List.of()
                : sql.youngPeople(organisation, numbers).stream()
                        .map(Standing::id)
                        .distinct()
                        .toList();
    }

    Plan plan(UUID organisation, NameList list) {
        var there = standing(organisation, list);
        var seen = there.stream().map(Standing::id).collect(Collectors.toSet());
        var reached = !list.ofWorkers()
                        && list.fields().stream().anyMatch(field -> field.way().isPresent())
                ? reaching.latest(organisation, seen)
                : Reaching.Reached.NONE;
        var found = there.stream()
                .map(one -> one.with(reached.of(one.id())))
                .collect(groupingBy(standing -> ChildNumber.bare(standing.number())));
        var takenBack = each(list, field -> field.way()
                .map(reached::takenAway)
                .orElseGet(() -> sql.whoseWasTakenBack(organisation, seen, field)));
        var findings = new ArrayList<>(list.findings());
        var teams = new Teams(sql.teams(organisation, list.values(Field.TEAM)));
        var steps = new ArrayList<Step>();
        var named = new HashSet<UUID>();
        for (var read : list.given()) {
            var given = teams.known(list, read, findings);
            var one = one(list, given, found, findings);
            if (one != null && !named.add(one.id())) {
                findings.add(finding(list, given, say("name-list.row.same-person")));
            } else if (one != null) {
                steps.addAll(steps(list, given, one, takenBack, findings));
            }
        }
        var themselves = each(list, field -> field.way()
                .map(reached::themselves)
                .orElseGet(() -> sql.whoSaidSoThemselves(organisation, others(steps, field), field)));
        findings.sort(Comparator.comparing(Finding::line));
        return new Plan(list, List.copyOf(steps), whole(findings, steps), themselves);
    }

    /** Of a line of which nothing is loaded, no part is left out alone. */
    static List<Finding> whole(List<Finding> findings, List<Step> loaded) {
        var lines = loaded.stream().map(step -> step.given().line()).collect(Collectors.toSet());
        return findings.stream()
                .map(one -> one.part().isEmpty() || lines.contains(one.line()) ? one : one.leavingOutTheRow())
                .toList();
    }

    /** Whom the list may name. */
    private List<Standing> standing(UUID organisation, NameList list) {
        var numbers = list.given().stream().map(GivenName::number).collect(Collectors.toCollection(TreeSet::new));
        return list.ofWorkers()
                ? sql.workers(organisation, numbers)
                : sql.youngPeople(
                        organisation, numbers.stream().map(ChildNumber::bare).collect(Collectors.toSet()));
    }

    /** Whom a line names: by the number as it stands, or where that is nobody's, by the one number it is without zeros that were lost. */
    private static @Nullable Standing one(
            NameList list, GivenName given, Map<String, List<Standing>> found, List<Finding> findings) {
        var alike = found.getOrDefault(ChildNumber.bare(given.number()), List.of());
        var exact = alike.stream()
                .filter(standing -> standing.number().equals(given.number()))
                .toList();
        var fits = exact.isEmpty() && !list.ofWorkers() ? alike : exact;
        if (fits.stream().map(Standing::id).distinct().count() != 1) {
            findings.add(finding(list, given, say(fits.isEmpty() ? "name-list.row.nobody" : "name-list.row.several")));
            return null;
        }
        if (exact.isEmpty()) {
            findings.add(new Finding(
                    Kind.NOTED,
                    list.table().name(),
                    given.line(),
                    column(list),
                    given.number(),
                    say(
                            "name-list.row.zeros.found",
                            given.number(),
                            fits.getFirst().number()),
                    say("name-list.row.zeros")));
        }
        return fits.getFirst();
    }

    /** What young people say themselves, or took back, is theirs; of workers nothing is asked. */
    private static Map<Field, Set<UUID>> each(NameList list, Function<Field, Set<UUID>> who) {
        return list.ofWorkers() ? Map.of() : list.fields().stream().collect(Collectors.toMap(Function.identity(), who));
    }

    /** The name of an account is nobody's to write but its owner's. */
    private static List<Step> steps(
            NameList list,
            GivenName given,
            Standing standing,
            Map<Field, Set<UUID>> takenBack,
            List<Finding> findings) {
        var steps = new ArrayList<Step>();
        for (var field : list.fields()) {
            var value = given.value(field);
            if (value != null) {
                var now = standing.value(field);
                var isTakenBack = takenBack.getOrDefault(field, Set.of()).contains(standing.id());
                var step = new Step(given, standing, field, kind(field, value, now, isTakenBack));
                if (field == Field.NAME && standing.account() && step.kind() != Step.Kind.SAME) {
                    findings.add(accountFinding(list, given));
                } else {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private static Step.Kind kind(Field field, String given, @Nullable String now, boolean takenBack) {
        if (now == null) {
            return takenBack ? Step.Kind.OTHER : Step.Kind.NEW;
        }
        return field.same(now, given) ? Step.Kind.SAME : Step.Kind.OTHER;
    }

    private static List<UUID> others(List<Step> steps, Field field) {
        return steps.stream()
                .filter(step -> step.of() == field && step.kind() == Step.Kind.OTHER)
                .map(step -> step.standing().id())
                .toList();
    }

    /** Of a line with more than the name, the rest loads. */
    private static Finding accountFinding(NameList list, GivenName given) {
        return finding(list, given, say("name-list.row.account")).leavingOut(Field.NAME.key());
    }

    private static Finding finding(NameList list, GivenName given, String expected) {
        return new Finding(
                Kind.ROW_LEFT_OUT,
                list.table().name(),
                given.line(),
                column(list),
                given.number(),
                given.number(),
                expected);
    }

    private static String column(NameList list) {
        return list.table().heading(list.columns().of(list.columns().number()));
    }
}
