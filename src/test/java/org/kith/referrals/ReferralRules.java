package org.kith.referrals;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Referrals: for the young person and their team alone. Of what became of one, its service reads what was told to it, in which nobody is named; each says
 * what is theirs to say, in its order.
 */
final class ReferralRules {
    private static final List<String> TOLD =
            List.of("sent", "question", "answer", "accepted", "declined", "ended", "revoked");

    /** What somebody wrote decides what a forger tries next: one after the other, the last ones and any other words what comes next. */
    static final List<String> LUCK = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");

    private static final List<String> SIDES = List.of("young", "team", "service");

    private ReferralRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on(
                            "referral_terms",
                            (eyes, row) -> first(yes(eyes.at(row) && eyes.readTheRecord(), "whoever reads records")))
                    .added(
                            (eyes, row) -> first(
                                    no(!eyes.at(row) || !eyes.acting(row.uuid("made_by")), "not as themselves"),
                                    no(!row.time("made_at").equals(eyes.now()), "not now"),
                                    yes(eyes.are("manager"), "managers say it")),
                            "made_by")
                    .together((row, eyes) -> row.with("made_at", eyes.now())),
            Rule.on("referral", ReferralRules::seen)
                    .added(ReferralRules::written, "made_by")
                    .together((row, eyes) -> row.with("made_at", eyes.now()).with("stands", "written")),
            Rule.on("referral_step", ReferralRules::step)
                    .added(ReferralRules::said, "said_by")
                    .together(ReferralRules::next));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner(), "no service, whatever it is shown"),
                yes(eyes.wholeRecord(row.person()), "sees the whole record"));
    }

    private static Answer written(Eyes eyes, Row row) {
        var service = eyes.world().find("service", row.uuid("service_id"));
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "about somebody else"),
                no(!eyes.wholeRecord(row.person()) || !eyes.standBy(), "not their team"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                no(!eyes.acting(row.uuid("made_by")) || !row.time("made_at").equals(eyes.now()), "as themselves, now"),
                no(!row.text("stands").equals("written"), "it begins written"),
                yes(eyes.at(service) && service.lacks("ended_at"), "to a service that is there"));
    }

    private static Answer step(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(eyes.partner() && !TOLD.contains(row.text("step")), "not told to a service"),
                yes(eyes.partner() && eyes.receives().contains(row.uuid("service_id")), "their service's"),
                no(eyes.partner(), "another service's"),
                yes(ofReferral(eyes, row), "sees the referral"));
    }

    private static boolean ofReferral(Eyes eyes, Row row) {
        var referral = eyes.world().find("referral", row.uuid("referral_id"));
        return eyes.isAbout(referral.person()) && seen(eyes, referral).yes();
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("said_by")), "not as themselves"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                no(!follows(eyes, row), "not what comes next"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(isTheirs(eyes, row), "theirs to say"));
    }

    private static boolean isTheirs(Eyes eyes, Row row) {
        return switch (row.text("side")) {
            case "service" ->
                eyes.partner()
                        && row.uuid("service_id").equals(eyes.service())
                        && row.isOneOf("step", "question", "accepted", "declined", "ended", "revoked");
            case "young" -> eyes.own() != null && ofReferral(eyes, row) && row.isOneOf("step", "yes", "no", "revoked");
            default ->
                eyes.standBy() && ofReferral(eyes, row) && !row.isOneOf("step", "question", "accepted", "declined");
        };
    }

    /** Of the team, and neither by whoever reads it nor by whoever wrote the referral down. */
    private static boolean byAnother(Eyes eyes, Row step) {
        var referral = eyes.world().find("referral", step.uuid("referral_id"));
        var by = step.uuid("said_by");
        return seen(eyes, referral).yes() && !eyes.acting(by) && !by.equals(referral.uuid("made_by"));
    }

    private static Optional<Row> last(Eyes eyes, Row row) {
        return eyes
                .world()
                .rows("referral_step", one -> one.uuid("referral_id").equals(row.uuid("referral_id")))
                .stream()
                .filter(one -> step(eyes, one).yes())
                .max(Comparator.comparingInt(ReferralRules::number));
    }

    private static int number(Row row) {
        return Integer.parseInt(row.text("number"));
    }

    private static boolean follows(Eyes eyes, Row row) {
        var last = last(eyes, row);
        var was = last.map(one -> one.text("step")).orElse("ask-again");
        return number(row) == last.map(ReferralRules::number).orElse(0) + 1
                && switch (row.text("step")) {
                    case "yes" -> was.equals("ask-again") || was.equals("no") && row.isOneOf("side", "young");
                    case "no" -> List.of("ask-again", "yes").contains(was);
                    case "ask-again" -> was.equals("no");
                    case "withdrawn" -> List.of("ask-again", "yes", "no").contains(was);
                    case "sent" -> was.equals("yes");
                    case "question" -> List.of("sent", "answer").contains(was);
                    case "answer" -> was.equals("question");
                    case "accepted", "declined" ->
                        List.of("sent", "question", "answer").contains(was);
                    case "ended" -> was.equals("accepted");
                    case "revoked" ->
                        List.of("sent", "question", "answer", "accepted").contains(was);
                    default ->
                        List.of("declined", "ended", "revoked", "withdrawn").contains(was)
                                && (!last.orElseThrow().isOneOf("side", "team") || byAnother(eyes, last.orElseThrow()));
                };
    }

    /** Now, by whoever tries it, and the step that may come next; or one of these otherwise, so that each is tried; not where a
     * line of docs/POLICY.md asks, in which nothing is said. */
    private static Row next(Row row, Eyes eyes) {
        var luck = LUCK.indexOf(row.text("words"));
        var last = last(eyes, row);
        var was = last.map(one -> one.text("step")).orElse("");
        var own = eyes.partner() ? "service" : eyes.own() != null ? "young" : "team";
        var side = luck >= 0 && luck < SIDES.size() ? SIDES.get(luck) : own;
        var made = row.with("said_at", luck == 3 ? row.time("said_at") : eyes.now())
                .with("number", last.map(ReferralRules::number).orElse(0) + (luck == 4 ? 2 : 1))
                .with("side", side)
                .with(
                        "step",
                        luck == 5 || luck == 6
                                ? notYet(was)
                                : luck == 7 ? "yes" : afterwards(was, side, row.text("step")));
        return made.with("how", side.equals("team") && made.isOneOf("step", "yes", "no") ? "talked" : null)
                .with("help", made.isOneOf("step", "sent") ? "home" : null)
                .with("sent_from", made.isOneOf("step", "sent") ? "North" : null)
                .with("terms_id", null);
    }

    /** What only another side may say then, or nobody. */
    private static String notYet(String last) {
        return switch (last) {
            case "question" -> "answer";
            case "sent", "answer", "accepted", "revoked" -> "accepted";
            default -> "sent";
        };
    }

    private static String afterwards(String last, String side, String step) {
        return switch (last) {
            case "" -> step.equals("no") ? "no" : "yes";
            case "no" -> side.equals("young") ? "yes" : "ask-again";
            case "yes" -> side.equals("young") ? "no" : "sent";
            case "question" -> side.equals("team") ? "answer" : side.equals("young") ? "revoked" : "declined";
            case "sent", "answer" -> side.equals("service") ? "question" : "revoked";
            case "accepted" -> side.equals("young") ? "revoked" : "ended";
            default -> "read";
        };
    }
}
