package org.kith.circle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * People who matter: for the young person and their team alone, who may write somebody down; what stands, the young person says otherwise, and whoever of
 * the team said it last; whether somebody is in their life now, the team says with them, and nothing else; how close somebody is, the team also says anew.
 */
final class CircleRules {
    private static final List<String> WORDS = List.of("name", "relationship", "circle_group", "since", "until", "note");

    private CircleRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("circle_person", CircleRules::seen)
                    .added(CircleRules::said, "said_by")
                    .together(CircleRules::together)
                    .varied(CircleRules::next),
            Rule.on("circle_closeness", CircleRules::seen)
                    .added(CircleRules::saidHowClose, "said_by")
                    .together((row, eyes) -> row.with("said_at", eyes.now())));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no partner, whatever is shared"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.wholeRecord(row.person()), "does not see the record"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(row.person()) && row.lacks("words_by"), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy() && saysStateAlone(eyes, row), "together with them"),
                no(!row.lacks("words_by"), "in the words of another"),
                yes(eyes.standBy() && isFirst(row), "as they were told"),
                yes(eyes.standBy() && isTheirsToPutRight(eyes, row), "said it themselves, and nobody otherwise since"));
    }

    /** The young person, or their team as they told them, whoever said it before. */
    private static Answer saidHowClose(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.wholeRecord(row.person()), "does not see the record"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(row.person()), "theirs to say"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy(), "as they were told"));
    }

    private static boolean isTheirsToPutRight(Eyes eyes, Row row) {
        return !eyes.world()
                .rows(
                        "circle_person",
                        before -> before.uuid("person_id").equals(row.uuid("person_id"))
                                && eyes.acting(whose(before))
                                && seen(eyes, before).yes()
                                && isNext(before, row))
                .isEmpty();
    }

    /** Whose the words are: of a version that says nothing but whether they are in their life now, of whoever said the others. */
    private static UUID whose(Row row) {
        return Objects.requireNonNull(row.uuid(row.lacks("words_by") ? "said_by" : "words_by"));
    }

    private static boolean isNext(Row before, Row row) {
        return row.get("version") instanceof Integer version
                && Integer.valueOf(version - 1).equals(before.get("version"));
    }

    private static boolean saysStateAlone(Eyes eyes, Row row) {
        return !row.lacks("words_by")
                && !eyes.world()
                        .rows(
                                "circle_person",
                                before -> before.uuid("person_id").equals(row.uuid("person_id"))
                                        && isNext(before, row)
                                        && seen(eyes, before).yes()
                                        && !before.is("taken_away")
                                        && whose(before).equals(row.uuid("words_by"))
                                        && WORDS.stream()
                                                .allMatch(
                                                        column -> Objects.equals(before.get(column), row.get(column))))
                        .isEmpty();
    }

    private static boolean isFirst(Row row) {
        return Integer.valueOf(1).equals(row.get("version"));
    }

    /** Now; and whoever is written down first has the id of that line. */
    private static Row together(Row row, Eyes eyes) {
        var now = row.with("said_at", eyes.now());
        return isFirst(row) ? now.with("person_id", row.id()).with("words_by", null) : now;
    }

    /** The next word on somebody who is there, in the words of anybody who said one; now and then under another name. */
    private static Row next(Row row, Eyes eyes, Dice dice) {
        var before = dice.rowIfAny(eyes.world().rows("circle_person", one -> eyes.isAbout(one.person())));
        if (before == null) {
            return row;
        }
        var person = before.uuid("person_id");
        var words = dice.one(eyes.world().rows("circle_person", one -> person.equals(one.uuid("person_id"))));
        var next = row;
        for (var column : WORDS) {
            next = next.with(column, words.get(column));
        }
        return next.with("person_id", person)
                .with("version", (Integer) before.get("version") + 1)
                .with("name", dice.chance(6) ? "Grandad" : words.get("name"))
                .with("words_by", dice.chance(2) ? null : whose(words));
    }
}
