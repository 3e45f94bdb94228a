package org.kith.referrals;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** That a service would like to help: for the young person, their team and that service; what they answered for them and their team alone. */
final class SupportRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    /** What somebody wrote decides what a forger tries next. */
    static final List<String> LUCK = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private SupportRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("referral_ask", SupportRules::seen)
                    .added(SupportRules::asked, "asked_by")
                    .filledLater("ended_at")
                    .changed(SupportRules::ended)
                    .way("ends it", eyes -> Map.of("ended_at", eyes.now()))
                    .way("ended it", eyes -> Map.of("ended_at", SOME_DAY))
                    .together((row, eyes) -> row.with("asked_at", eyes.now())
                            .with("service_id", eyes.partner() ? eyes.service() : row.get("service_id"))),
            Rule.on("referral_ask_step", SupportRules::step)
                    .added(SupportRules::said, "said_by")
                    .together(SupportRules::next));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(
                        eyes.partner()
                                && row.uuid("service_id").equals(eyes.service())
                                && eyes.isAbout(row.person())
                                && eyes.something(row.person()),
                        "their service asked, and sees something of them"),
                no(eyes.partner(), "another service's"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer asked(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.partner() || !eyes.something(row.person()), "no service that sees something of them"),
                no(!row.uuid("service_id").equals(eyes.service()), "another service's"),
                no(!eyes.acting(row.uuid("asked_by")), "not as themselves"),
                no(!row.time("asked_at").equals(eyes.now()), "not now"),
                yes(row.lacks("ended_at"), "it begins open"));
    }

    private static Answer ended(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !eyes.isAbout(before.person()), "about somebody else"),
                no(!before.lacks("ended_at"), "over once"),
                no(after.lacks("ended_at") || !after.time("ended_at").equals(eyes.now()), "not now"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(eyes.standBy() && eyes.wholeRecord(before.person()), "their team"));
    }

    private static Answer step(Eyes eyes, Row row) {
        var ask = eyes.world().find("referral_ask", row.uuid("ask_id"));
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner() && !row.isOneOf("step", "taken-up", "closed"), "nothing of what they answered"),
                yes(eyes.partner() && seen(eyes, ask).yes(), "their service asked"),
                no(eyes.partner(), "another service's"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer said(Eyes eyes, Row row) {
        var ask = eyes.world().findIfThere("referral_ask", row.uuid("ask_id"));
        var how = row.get("how") != null;
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.wholeRecord(row.person()) || eyes.partner(), "not theirs"),
                no(!eyes.acting(row.uuid("said_by")) || !row.time("said_at").equals(eyes.now()), "as themselves, now"),
                no(ask == null || !ask.person().equals(row.person()), "of nothing asked of them"),
                no(!seen(eyes, ask).yes() || !ask.lacks("ended_at"), "of what is open"),
                yes(eyes.themselves(row.person()) && row.isOneOf("step", "yes", "no") && !how, "theirs to answer"),
                no(eyes.themselves(row.person()), "not theirs to say"),
                no(!eyes.standBy() || eyes.inEmergency(), "not their team, or in an emergency"),
                no(row.isOneOf("step", "yes", "no") != how, "how they said it"),
                no(row.isOneOf("step", "yes") && last(eyes, row) != null, "a yes over what was said"),
                no(row.isOneOf("step", "taken-up") && !"yes".equals(last(eyes, row)), "it goes on without a yes"),
                yes(true, "their team"));
    }

    private static @Nullable String last(Eyes eyes, Row row) {
        return eyes.world().rows("referral_ask_step", one -> one.uuid("ask_id").equals(row.uuid("ask_id"))).stream()
                .filter(one ->
                        one.isOneOf("step", "yes", "no") && step(eyes, one).yes())
                .max(Comparator.comparing((Row one) -> one.time("said_at"))
                        .thenComparing(one -> one.id().toString()))
                .map(one -> one.text("step"))
                .orElse(null);
    }

    private static Row next(Row row, Eyes eyes) {
        var step =
                switch (LUCK.indexOf(row.text("words"))) {
                    case 0, 1 -> "yes";
                    case 2 -> "no";
                    case 3, 4 -> "taken-up";
                    case 5 -> "closed";
                    default -> row.text("step");
                };
        var answers = List.of("yes", "no").contains(step);
        var told = answers && (LUCK.indexOf(row.text("words")) == 6 ? eyes.own() != null : eyes.own() == null);
        return row.with("said_at", eyes.now()).with("step", step).with("how", told ? "talked" : null);
    }
}
