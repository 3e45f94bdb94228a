package org.kith.names;

import static java.util.stream.Collectors.groupingBy;
import static org.kith.web.Words.say;

import java.text.Normalizer;
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
import org.kith.returns.ChildNumber;
import org.kith.returns.Finding;
import org.kith.returns.Finding.Kind;
import org.springframework.stereotype.Component;

/** Compares a list of names with what stands in Kith, as far as whoever acts sees it. */
@Component
class Planning {
    private final NameListSql sql;

    Planning(NameListSql sql) {
        this.sql = sql;
    }

    Plan plan(UUID organisation, NameList list) {
        var found = standing(organisation, list);
        var seen =
                found.values().stream().flatMap(List::stream).map(Standing::id).collect(Collectors.toSet());
        var takenBack = list.ofWorkers()
                ? Map.<Field, Set<UUID>>of()
                : each(field -> sql.whoseWasTakenBack(organisation, seen, field));
        var findings = new ArrayList<>(list.findings());
        var steps = new ArrayList<Step>();
        var named = new HashSet<UUID>();
        for (var given : list.given()) {
            var one = one(list, given, found, findings);
            if (one != null && !named.add(one.id())) {
                findings.add(finding(list, given, say("name-list.row.same-person")));
            } else if (one != null && one.account() && !same(one.name(), given.name())) {
                findings.add(finding(list, given, say("name-list.row.account")));
            } else if (one != null) {
                steps.addAll(steps(given, one, takenBack));
            }
        }
        var themselves = list.ofWorkers()
                ? Map.<Field, Set<UUID>>of()
                : each(field -> sql.whoSaidSoThemselves(organisation, others(steps, field), field));
        findings.sort(Comparator.comparing(Finding::line));
        return new Plan(list, List.copyOf(steps), List.copyOf(findings), themselves);
    }

    /** Whom the list may name, by their number without zeros at its beginning. */
    private Map<String, List<Standing>> standing(UUID organisation, NameList list) {
        var numbers = list.given().stream().map(GivenName::number).collect(Collectors.toCollection(TreeSet::new));
        var there = list.ofWorkers()
                ? sql.workers(organisation, numbers)
                : sql.youngPeople(
                        organisation, numbers.stream().map(ChildNumber::bare).collect(Collectors.toSet()));
        return there.stream().collect(groupingBy(standing -> ChildNumber.bare(standing.number())));
    }

    /** Whom a line names: by the number as it stands, or where that is nobody's, by the one number it is without zeros that were lost. */
    private static @Nullable Standing one(
            NameList list, GivenName given, Map<String, List<Standing>> found, List<Finding> findings) {
        var alike = found.getOrDefault(ChildNumber.bare(given.number()), List.of());
        var exact = alike.stream()
                .filter(standing -> standing.number().equals(given.number()))
                .toList();
        var fits = exact.isEmpty() && !list.ofWorkers() ? alike : exact;
        if (fits.size() != 1) {
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
                    given.number(),
                    say("name-list.row.zeros", fits.getFirst().number())));
        }
        return fits.getFirst();
    }

    private static Map<Field, Set<UUID>> each(Function<Field, Set<UUID>> who) {
        return Field.KEPT.stream().collect(Collectors.toMap(Function.identity(), who));
    }

    private static List<Step> steps(GivenName given, Standing standing, Map<Field, Set<UUID>> takenBack) {
        return Field.KEPT.stream()
                .filter(field -> given.value(field) != null)
                .map(field -> new Step(
                        given,
                        standing,
                        field,
                        kind(
                                given.value(field),
                                standing.value(field),
                                takenBack.getOrDefault(field, Set.of()).contains(standing.id()))))
                .toList();
    }

    private static Step.Kind kind(@Nullable String given, @Nullable String now, boolean takenBack) {
        if (now == null) {
            return takenBack ? Step.Kind.OTHER : Step.Kind.NEW;
        }
        return same(now, given) ? Step.Kind.SAME : Step.Kind.OTHER;
    }

    /** The same letters, however they are put together in the file. */
    private static boolean same(@Nullable String name, @Nullable String given) {
        return name != null
                && given != null
                && Normalizer.normalize(name, Normalizer.Form.NFC)
                        .equals(Normalizer.normalize(given, Normalizer.Form.NFC));
    }

    private static List<UUID> others(List<Step> steps, Field field) {
        return steps.stream()
                .filter(step -> step.of() == field && step.kind() == Step.Kind.OTHER)
                .map(step -> step.standing().id())
                .toList();
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
