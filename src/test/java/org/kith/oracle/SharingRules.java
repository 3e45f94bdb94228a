package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Photos and papers, and what is shared. */
final class SharingRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private SharingRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("attachment", SharingRules::attachment)
                    .added(SharingRules::attached, "added_by")
                    .filledLater("taken_away_at", "taken_away_by", "taken_away_because")
                    .changed(SharingRules::attachmentChanged)
                    .way("describes it anew", eyes -> Map.of("description", "A horse"))
                    .way(
                            "takes it away",
                            eyes -> Map.of(
                                    "taken_away_at",
                                    SOME_DAY,
                                    "taken_away_by",
                                    Rule.WHOEVER_ACTS,
                                    "taken_away_because",
                                    "x"))
                    .way(
                            "says it is clean",
                            eyes -> Map.of(
                                    "state", "kept", "checked_at", eyes.world().clock())),
            Rule.on("attachment_description", SharingRules::description)
                    .added(SharingRules::descriptionKept, "changed_by"),
            Rule.on("section_grant", SharingRules::grant)
                    .added(SharingRules::granted, "decided_by")
                    .filledLater("withdrawn_at", "withdrawn_by")
                    .changed(SharingRules::withdrawn)
                    .way("takes it back", eyes -> Map.of("withdrawn_at", SOME_DAY, "withdrawn_by", Rule.WHOEVER_ACTS)),
            Rule.on("sharing_ask", SharingRules::ask)
                    .added(SharingRules::asked, "asked_by")
                    .filledLater("answered_by", "answered_at", "agreed", "answer")
                    .changed(SharingRules::answered)
                    .way(
                            "answers",
                            eyes -> Map.of(
                                    "answered_by",
                                    Rule.WHOEVER_ACTS,
                                    "answered_at",
                                    SOME_DAY,
                                    "agreed",
                                    true,
                                    "answer",
                                    "x")));

    private static Answer attachment(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(
                        eyes.are("job scan")
                                && (row.isOneOf("state", "held")
                                        || eyes.world().clock().equals(row.get("checked_at"))),
                        "is asked about again"),
                yes(seesBeside(eyes, row), "sees the entry"));
    }

    /** Beside an entry they see, whose words are there: of one that was taken away nobody is given anything. */
    private static boolean seesBeside(Eyes eyes, Row row) {
        var entry = BesideRules.entryOf(eyes, row);
        return entry != null && !entry.is("taken_away") && BesideRules.seesEntry(eyes, row);
    }

    /** Staff put something to what staff wrote, and everybody to what they wrote themselves. */
    private static boolean theirSide(Eyes eyes, Row row) {
        var entry = BesideRules.entryOf(eyes, row);
        return seesBeside(eyes, row)
                && (eyes.acting(entry.uuid("author_id"))
                        || eyes.standBy()
                                && !eyes.inEmergency()
                                && eyes.whole(entry.person())
                                && !entry.is("by_young_person"));
    }

    private static Answer attached(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()), "not about this young person"),
                no(!eyes.acting(row.uuid("added_by")), "in another's name"),
                no(row.isOneOf("state", "refused"), "what is refused is not kept"),
                yes(theirSide(eyes, row), "their side wrote it"));
    }

    private static Answer attachmentChanged(Eyes eyes, Row before, Row after) {
        var scanned = !before.get("state").equals(after.get("state"));
        var theirs = eyes.acting(before.uuid("added_by")) && seesBeside(eyes, before);
        return first(
                no(!eyes.at(after), "not of their organisation"),
                yes(eyes.are("job scan") && before.isOneOf("state", "held") && scanned, "the scanner has answered"),
                no(eyes.are("job scan") || !before.lacks("taken_away_at"), "taken away already"),
                yes(after.lacks("taken_away_at") && theirs, "put it there"),
                no(after.lacks("taken_away_at") || !eyes.acting(after.uuid("taken_away_by")), "in another's name"),
                yes(theirs || theirSide(eyes, before), "their side put it there"));
    }

    private static Row attachmentOf(Eyes eyes, Row row) {
        return eyes.world().find("attachment", row.uuid("attachment_id"));
    }

    private static Answer description(Eyes eyes, Row row) {
        return first(
                no(
                        !eyes.at(row) || !eyes.isAbout(row.person()) || !eyes.wholeRecord(row.person()),
                        "does not see the whole record"),
                yes(attachment(eyes, attachmentOf(eyes, row)).yes(), "sees what it says it of"));
    }

    private static Answer descriptionKept(Eyes eyes, Row row) {
        var attachment = attachmentOf(eyes, row);
        return first(
                no(
                        !eyes.at(row)
                                || !eyes.isAbout(row.person())
                                || !row.person().equals(attachment.person()),
                        "not about this young person"),
                no(
                        !eyes.acting(row.uuid("changed_by")) || !eyes.acting(attachment.uuid("added_by")),
                        "in another's name"),
                yes(attachment(eyes, attachment).yes(), "put it there"));
    }

    private static Answer grant(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.readTheRecord(), "reads no record"),
                yes(eyes.wholeRecord(row.person()), "they and their team"),
                yes(eyes.holds(row), "shared with them now"));
    }

    /** Sharing is decided by the young person, where it is theirs to decide, and by their team; never in an emergency. */
    private static boolean decides(Eyes eyes, Row row) {
        return eyes.at(row)
                && eyes.isAbout(row.person())
                && eyes.wholeRecord(row.person())
                && !eyes.inEmergency()
                && (eyes.standBy() || row.isOneOf("basis", "agreed"));
    }

    private static Answer granted(Eyes eyes, Row row) {
        return first(
                no(!decides(eyes, row), "not theirs to decide"),
                no(!eyes.acting(row.uuid("decided_by")), "in another's name"),
                no(!row.lacks("withdrawn_at"), "taken back before it began"),
                no(eyes.acting(row.uuid("recipient_id")), "with themselves"),
                yes(isThere(eyes, row), "with somebody who is here"));
    }

    private static boolean isThere(Eyes eyes, Row row) {
        var table = row.isOneOf("recipient_kind", "person") ? "account" : row.text("recipient_kind");
        var recipient = eyes.world().findIfThere(table, row.uuid("recipient_id"));
        return recipient != null
                && eyes.at(recipient)
                && (!recipient.has("ended_at") || recipient.lacks("ended_at"))
                && (!recipient.has("young_person_id") || recipient.lacks("young_person_id"));
    }

    private static Answer withdrawn(Eyes eyes, Row before, Row after) {
        return first(
                no(!decides(eyes, after), "not theirs to decide"),
                no(!before.lacks("withdrawn_at"), "taken back already"),
                yes(eyes.acting(after.uuid("withdrawn_by")), "as themselves"));
    }

    private static Answer ask(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.readTheRecord(), "reads no record"),
                yes(eyes.acting(row.uuid("asked_by")), "asked it"),
                yes(eyes.wholeRecord(row.person()), "they and their team"));
    }

    private static Answer asked(Eyes eyes, Row row) {
        var person = row.person();
        return first(
                no(
                        !eyes.at(row) || !eyes.isAbout(person) || !row.lacks("answered_at"),
                        "not a question about this young person"),
                no(!eyes.acting(row.uuid("asked_by")), "in another's name"),
                no(!row.lacks("emergency_id") && !talksOf(eyes, row), "not about an emergency they are told of"),
                no(
                        !row.lacks("disagrees_with") && !row.isOneOf("asks", "to talk"),
                        "only they say that they did not agree"),
                no(!row.lacks("withheld_id") && !asksWhy(eyes, row), "not about what is kept back from them"),
                yes(row.isOneOf("asks", "to talk") && eyes.themselves(person), "they would like to talk"),
                yes(
                        row.isOneOf("asks", "to share") && eyes.standBy() && eyes.whole(person) && !eyes.inEmergency(),
                        "their team would like to share"),
                no(
                        !row.isOneOf("asks", "to see") || !eyes.partner() || !row.isOneOf("recipient_kind", "service"),
                        "not theirs to ask"),
                yes(
                        row.uuid("recipient_id").equals(eyes.service())
                                && !eyes.sections(person, false).isEmpty(),
                        "for their own service"));
    }

    private static boolean talksOf(Eyes eyes, Row row) {
        return row.isOneOf("asks", "to talk")
                && eyes.sees("emergency_access", row.uuid("emergency_id"))
                && eyes.themselves(eyes.world()
                        .find("emergency_access", row.uuid("emergency_id"))
                        .person());
    }

    private static boolean asksWhy(Eyes eyes, Row row) {
        return row.isOneOf("asks", "to talk")
                && eyes.sees("withheld", row.uuid("withheld_id"))
                && eyes.themselves(
                        eyes.world().find("withheld", row.uuid("withheld_id")).person());
    }

    private static Answer answered(Eyes eyes, Row before, Row after) {
        return first(
                no(
                        !eyes.at(after) || !eyes.isAbout(after.person()) || !eyes.wholeRecord(after.person()),
                        "not theirs to answer"),
                no(!before.lacks("answered_at"), "answered once"),
                no(eyes.inEmergency(), "sharing is not decided in an emergency"),
                no(
                        !before.lacks("disagrees_with") && eyes.acting(before.uuid("disagrees_with")),
                        "somebody else answers that they did not agree to what was written down"),
                no(eyes.own() != null && after.isOneOf("asks", "to talk"), "they do not answer themselves"),
                yes(eyes.acting(after.uuid("answered_by")), "as themselves"));
    }
}
