package org.kith.contact;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.oracle.Answer;
import org.kith.oracle.Eyes;
import org.kith.oracle.HouseRules;
import org.kith.oracle.OutboxRules;
import org.kith.oracle.PeopleRules;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * How young people can be reached, and what lists say of workers: whoever may write the name says it, and what was said is ended and never
 * changed.
 */
final class ContactRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private ContactRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("contact_detail", ContactRules::seen)
                    .added(ContactRules::said, "set_by")
                    .filledLater("ended_at", "ended_by")
                    .changed(ContactRules::ended)
                    .way("ends it", eyes -> Map.of("ended_by", Rule.WHOEVER_ACTS, "ended_at", eyes.now()))
                    .way("ended it", eyes -> Map.of("ended_by", Rule.WHOEVER_ACTS, "ended_at", SOME_DAY)),
            Rule.on("worker_detail", HouseRules::notPartners)
                    .added(ContactRules::saidOfWorker, "set_by")
                    .filledLater("ended_at", "ended_by")
                    .changed(ContactRules::endedOfWorker)
                    .way("ends it", eyes -> Map.of("ended_by", Rule.WHOEVER_ACTS, "ended_at", eyes.now()))
                    .way("ended it", eyes -> Map.of("ended_by", Rule.WHOEVER_ACTS, "ended_at", SOME_DAY)));

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                yes(isWrittenTo(eyes, row), "writes to them"),
                no(
                        !eyes.are("young person", "worker", "manager", "analyst", "job import"),
                        "for none of the other jobs, and no partner"),
                no(eyes.are("analyst", "job import") && !isReached(row), "neither languages nor places are for lists"),
                yes(PeopleRules.wholeOrOfOrganisation(eyes, row).yes(), "sees the young person"));
    }

    /** The e-mail address, the number and where letters go that hold, of whom a message waits for; or one it is meant for. */
    private static boolean isWrittenTo(Eyes eyes, Row row) {
        return eyes.at(row)
                && row.isOneOf("kind", "email", "phone", "letters")
                && (OutboxRules.isMeantFor(eyes, row) || row.lacks("ended_at") && waitsFor(eyes, row));
    }

    private static boolean waitsFor(Eyes eyes, Row row) {
        return eyes.world().rows("account", one -> row.person().equals(one.uuid("young_person_id"))).stream()
                .anyMatch(one -> eyes.at(one) && OutboxRules.writesTo(eyes, one));
    }

    private static boolean isReached(Row row) {
        return row.isOneOf("kind", "email", "phone");
    }

    private static boolean says(Eyes eyes, Row row) {
        var person = eyes.world().find("young_person", Objects.requireNonNull(row.person()));
        return eyes.at(row)
                && eyes.at(person)
                && (eyes.are("analyst", "job import") && isReached(row)
                        || eyes.teamOf(person.id())
                        || eyes.themselves(person.id()));
    }

    /** A job says it in nobody's name. */
    private static boolean asThemselves(Eyes eyes, Row row, String column) {
        return eyes.account() == null ? row.lacks(column) : eyes.acting(row.uuid(column));
    }

    private static Answer said(Eyes eyes, Row row) {
        return first(
                no(!says(eyes, row), "not theirs to say"),
                no(!asThemselves(eyes, row, "set_by"), "in another's name"),
                no(!row.lacks("ended_at"), "over when it begins"),
                yes(row.time("since").equals(eyes.now()), "now"));
    }

    private static Answer ended(Eyes eyes, Row before, Row after) {
        return first(
                no(!before.lacks("ended_at"), "ended once"),
                no(!says(eyes, after), "not theirs to say"),
                no(!asThemselves(eyes, after, "ended_by"), "in another's name"),
                yes(!after.lacks("ended_at") && after.time("ended_at").equals(eyes.now()), "now"));
    }

    private static boolean saysOfWorker(Eyes eyes, Row row) {
        var worker = eyes.world().find("worker", Objects.requireNonNull(row.uuid("worker_id")));
        return eyes.at(row)
                && (eyes.are("manager", "analyst", "job import")
                        || "email".equals(row.text("kind"))
                                && (eyes.are("administrator")
                                        || !worker.lacks("account_id") && eyes.acting(worker.uuid("account_id"))));
    }

    private static Answer saidOfWorker(Eyes eyes, Row row) {
        var worker = eyes.world().find("worker", Objects.requireNonNull(row.uuid("worker_id")));
        return first(
                no(!saysOfWorker(eyes, row) || !eyes.at(worker), "not theirs to say"),
                no(!asThemselves(eyes, row, "set_by"), "in another's name"),
                no(!row.lacks("ended_at"), "over when it begins"),
                yes(row.time("since").equals(eyes.now()), "now"));
    }

    private static Answer endedOfWorker(Eyes eyes, Row before, Row after) {
        return first(
                no(!before.lacks("ended_at"), "ended once"),
                no(!saysOfWorker(eyes, after), "not theirs to say"),
                no(!asThemselves(eyes, after, "ended_by"), "in another's name"),
                yes(!after.lacks("ended_at") && after.time("ended_at").equals(eyes.now()), "now"));
    }
}
