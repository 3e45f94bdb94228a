package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why somebody looked, and what managers say of unusual looking. */
final class LookRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private LookRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("look_question", LookRules::question)
                    .added(LookRules::asked, "asked_by")
                    .filledLater("answered_by", "answered_at", "answer")
                    .changed(LookRules::answered)
                    .way(
                            "answers",
                            eyes -> Map.of("answered_by", Rule.WHOEVER_ACTS, "answered_at", SOME_DAY, "answer", "x")),
            Rule.on("look_review", LookRules::review).added(LookRules::reviewed, "reviewed_by"));

    /** A line of the log that they see. */
    private static @Nullable Row line(Eyes eyes, @Nullable Object id) {
        return eyes.world().rows("reading").stream()
                .filter(line -> line.get("id").equals(id))
                .filter(line -> PeopleRules.reading(eyes, line).yes())
                .findFirst()
                .orElse(null);
    }

    private static Answer question(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.acting(row.uuid("looked_by")), "they are asked"),
                yes(eyes.standBy() && eyes.whole(row.person()), "their team"),
                yes(
                        eyes.themselves(row.person()) && line(eyes, row.get("reading_id")) != null,
                        "about their own record, as far as they see the line"));
    }

    private static boolean manages(Eyes eyes, Row row) {
        return eyes.are("manager") && eyes.teamOf(row.person());
    }

    private static Answer asked(Eyes eyes, Row row) {
        var line = line(eyes, row.get("reading_id"));
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("asked_by")), "in another's name"),
                no(eyes.acting(row.uuid("looked_by")), "nobody asks about themselves"),
                no(!row.lacks("answered_at"), "answered before it was asked"),
                no(row.is("by_young_person") != (eyes.own() != null), "as somebody else"),
                no(
                        line == null
                                || !line.person().equals(row.person())
                                || !row.uuid("looked_by").equals(line.uuid("account_id"))
                                || !row.time("looked_at").equals(line.time("read_at")),
                        "not what the log says"),
                yes(eyes.themselves(row.person()), "about their own record"),
                yes(manages(eyes, row), "about a record of their team"));
    }

    private static Answer answered(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(after) || !before.lacks("answered_at"), "answered once"),
                no(eyes.acting(before.uuid("asked_by")), "nobody answers themselves"),
                no(!eyes.acting(after.uuid("answered_by")), "in another's name"),
                yes(eyes.acting(before.uuid("looked_by")), "whoever looked"),
                yes(manages(eyes, before), "a manager who did not ask"));
    }

    private static boolean managesTeam(Eyes eyes, Row row) {
        return eyes.at(row) && eyes.are("manager") && eyes.teams().contains(row.uuid("team_id"));
    }

    private static Answer review(Eyes eyes, Row row) {
        return first(yes(managesTeam(eyes, row), "managers of the team"));
    }

    private static Answer reviewed(Eyes eyes, Row row) {
        var line = line(eyes, row.get("until_reading"));
        return first(
                no(!managesTeam(eyes, row) || !eyes.acting(row.uuid("reviewed_by")), "not as a manager of the team"),
                no(OnePerson.is(eyes.world(), row.uuid("account_id"), eyes.account()), "never about themselves"),
                yes(
                        line != null
                                && row.uuid("account_id").equals(line.uuid("account_id"))
                                && row.uuid("team_id")
                                        .equals(eyes.world()
                                                .find("young_person", line.person())
                                                .uuid("team_id")),
                        "up to a line of theirs"));
    }
}
