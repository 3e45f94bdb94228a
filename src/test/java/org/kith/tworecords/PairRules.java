package org.kith.tworecords;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Eyes;
import org.kith.oracle.OnePerson;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Two records of one young person: for those who work with both alone, one of whom proposes it and another says so, while neither young person says that they
 * were written down once; any of them ends it. What a young person says of it is theirs to say, and their team's to read.
 */
final class PairRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private PairRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("record_pair", PairRules::seen)
                    .added(PairRules::proposed, "proposed_by")
                    .filledLater("confirmed_at", "confirmed_by", "undone_at", "undone_by", "undone_because")
                    .changed(PairRules::said)
                    .way("says so", eyes -> confirmed(eyes.now()))
                    .way("said so", eyes -> confirmed(SOME_DAY))
                    .way("ends it", eyes -> undone(eyes.now()))
                    .way("ended it", eyes -> undone(SOME_DAY))
                    .way("ends it without a word", eyes -> without(undone(eyes.now())))
                    .way("says so and ends it", eyes -> {
                        var both = new HashMap<>(confirmed(eyes.now()));
                        both.putAll(undone(eyes.now()));
                        return both;
                    })
                    .together((row, eyes) -> row.with("proposed_at", eyes.now())
                            .with("confirmed_at", null)
                            .with("confirmed_by", null)
                            .with("undone_at", null)
                            .with("undone_by", null)
                            .with("undone_because", null))
                    .varied(PairRules::saidAtOnce),
            Rule.on("record_pair_word", PairRules::reads)
                    .added(PairRules::saysThemselves, "said_by")
                    .together((row, eyes) -> row.with("said_at", eyes.now())));

    /** As of before, or said so or ended together with it. */
    private static Row saidAtOnce(Row row, Eyes eyes, Dice dice) {
        return switch (dice.oneOf("before", "so", "over")) {
            case "before" -> Rule.before("proposed_at").of(row, eyes, dice);
            case "so" ->
                row.with("confirmed_at", eyes.now())
                        .with("confirmed_by", dice.row("account").id());
            default -> row.with("undone_at", eyes.now()).with("undone_by", eyes.account());
        };
    }

    private static Map<String, @Nullable Object> confirmed(Instant when) {
        return Map.of("confirmed_at", when, "confirmed_by", Rule.WHOEVER_ACTS);
    }

    private static Map<String, @Nullable Object> undone(Instant when) {
        return Map.of("undone_at", when, "undone_by", Rule.WHOEVER_ACTS, "undone_because", "x");
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> puts) {
        var less = new HashMap<>(puts);
        less.put("undone_because", null);
        return less;
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.standBy() && bothMine(eyes, row), "works with both"));
    }

    private static Answer proposed(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "in another organisation"),
                no(!eyes.acting(row.uuid("proposed_by")), "in another's name"),
                no(!row.time("proposed_at").equals(eyes.now()), "not now"),
                no(!row.lacks("confirmed_at") || !row.lacks("undone_at"), "the rest is said later"),
                no(isOnce(eyes, row), "they said that they were written down once"),
                yes(eyes.standBy() && bothMine(eyes, row), "works with both"));
    }

    private static Answer said(Eyes eyes, Row before, Row after) {
        var confirms = !Objects.equals(before.get("confirmed_at"), after.get("confirmed_at"))
                || !Objects.equals(before.get("confirmed_by"), after.get("confirmed_by"));
        return first(
                no(!seen(eyes, before).yes(), "does not see it"),
                no(!before.lacks("undone_at"), "it is over"),
                no(confirms && (!before.lacks("confirmed_at") || !after.lacks("undone_at")), "said once"),
                yes(
                        !after.lacks("undone_at")
                                && isByThemNow(eyes, after, "undone")
                                && !after.lacks("undone_because"),
                        "ends it"),
                yes(
                        after.lacks("undone_at") && isByThemNow(eyes, after, "confirmed") && isSecond(eyes, after),
                        "says so too"));
    }

    private static boolean isSecond(Eyes eyes, Row row) {
        return !OnePerson.is(eyes.world(), row.uuid("proposed_by"), row.uuid("confirmed_by")) && !isOnce(eyes, row);
    }

    private static boolean isByThemNow(Eyes eyes, Row row, String what) {
        return !row.lacks(what + "_at")
                && row.time(what + "_at").equals(eyes.now())
                && eyes.acting(row.uuid(what + "_by"));
    }

    private static boolean bothMine(Eyes eyes, Row row) {
        return both(row).distinct().count() == 2 && both(row).allMatch(eyes::teamOf);
    }

    private static Stream<UUID> both(Row row) {
        return Stream.of(row.uuid("young_person_id"), row.uuid("other_id")).map(Objects::requireNonNull);
    }

    /** Whether what either said last is that they were written down once, as far as whoever acts reads it. */
    private static boolean isOnce(Eyes eyes, Row row) {
        return both(row)
                .anyMatch(young -> eyes
                        .world()
                        .rows(
                                "record_pair_word",
                                word -> young.equals(word.person())
                                        && reads(eyes, word).yes())
                        .stream()
                        .max(Comparator.comparing((Row word) -> word.time("said_at"))
                                .thenComparing(word -> word.id().toString()))
                        .filter(word -> word.is("is_no"))
                        .isPresent());
    }

    private static Answer reads(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.themselves(row.person()), "theirs"),
                yes(eyes.standBy() && eyes.teamOf(row.person()), "of their team"));
    }

    private static Answer saysThemselves(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "in another organisation"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(row.person()), "theirs to say"));
    }

    /** What stands of the young person who asks. */
    static String told(Eyes eyes) {
        return theirs(eyes)
                .filter(row -> row.lacks("undone_at"))
                .map(row -> row.id().toString())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** By whom the latest that somebody who works here took back, and whether that was a no of another. */
    static String takenBack(Eyes eyes) {
        return theirs(eyes)
                .filter(row -> !row.lacks("undone_because"))
                .min(Comparator.comparing((Row row) -> row.time("undone_at"))
                        .reversed()
                        .thenComparing(row -> row.id().toString()))
                .map(row -> row.get("undone_by") + (isNoOfAnother(row) ? " t" : " f"))
                .orElse("");
    }

    private static boolean isNoOfAnother(Row row) {
        return row.lacks("confirmed_at") && !Objects.equals(row.get("undone_by"), row.get("proposed_by"));
    }

    private static Stream<Row> theirs(Eyes eyes) {
        return eyes.world().rows("record_pair", row -> eyes.at(row) && both(row).anyMatch(eyes::themselves)).stream();
    }
}
