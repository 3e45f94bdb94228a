package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is written, what is kept back of it, and what is theirs alone. */
final class RecordRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private RecordRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("entry", RecordRules::entry)
                    .added(RecordRules::entryAdded, "author_id")
                    .changed(RecordRules::entryChanged)
                    .way("takes it away", eyes -> Map.of("taken_away", true))
                    .way("says it in other words", eyes -> Map.of("body", "Other words"))
                    .way("moves to another section", eyes -> Map.of("section", "money"))
                    .way("keeps it back", eyes -> Map.of("withheld", true))
                    .way("lets it go", eyes -> Map.of("withheld", false)),
            Rule.on("withheld", RecordRules::withheld)
                    .added(RecordRules::withheldAdded, "made_by")
                    .filledLater("ended_at", "ended_by", "ended_because")
                    .changed(RecordRules::withheldEnded)
                    .way(
                            "lets it go",
                            eyes -> Map.of("ended_at", SOME_DAY, "ended_by", Rule.WHOEVER_ACTS, "ended_because", "x")),
            Rule.on("withheld_words", RecordRules::withheldWords)
                    .knownBy("withheld_id")
                    .added(RecordRules::withheldWordsAdded),
            own("draft", RecordRules::draft)
                    .added(RecordRules::draftKept, "author_id")
                    .changed((eyes, before, after) -> draftKept(eyes, after))
                    .way("types on", eyes -> Map.of("fields", "{\"words\": \"x\"}")),
            own("just_for_me", RecordRules::themselves)
                    .knownBy("note_id", "version")
                    .added(RecordRules::themselves)
                    .removed(RecordRules::themselves),
            own("just_for_me_draft", RecordRules::themselves)
                    .knownBy("note_id")
                    .added(RecordRules::themselves)
                    .changed((eyes, before, after) -> themselves(eyes, after))
                    .way("types on", eyes -> Map.of("sealed", "\\x02"))
                    .removed(RecordRules::themselves),
            own("person_key", RecordRules::themselves)
                    .knownBy("young_person_id")
                    .added(RecordRules::themselves));

    private static Rule own(String table, Rule.Asks sees) {
        return Rule.on(table, sees);
    }

    static Answer entry(Eyes eyes, Row row) {
        var person = row.person();
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(!eyes.readTheRecord(), "reads no record"),
                no(row.is("withheld") && eyes.themselves(person), "kept back from them"),
                yes(eyes.themselves(person), "their own"),
                yes(eyes.wholeRecord(person), "sees the whole record"),
                no(row.is("withheld"), "what is kept back is not shared"),
                yes(eyes.sections(person, false).contains(row.text("section")), "the section is shared with them"));
    }

    private static Answer entryAdded(Eyes eyes, Row row) {
        var person = row.person();
        return first(
                no(!eyes.at(row) || !eyes.isAbout(person), "not about this young person"),
                no(!eyes.acting(row.uuid("author_id")), "in another's name"),
                no(row.is("by_young_person") != (eyes.own() != null), "as somebody else"),
                no(row.is("withheld") && eyes.own() != null, "they keep nothing back"),
                yes(eyes.wholeRecord(person), "sees the whole record"),
                no(row.is("withheld"), "only their team keeps something back"),
                yes(eyes.sections(person, true).contains(row.text("section")), "may add to the section"));
    }

    private static Answer entryChanged(Eyes eyes, Row before, Row after) {
        var otherWords = !after.is("taken_away")
                && (!before.get("body").equals(after.get("body"))
                        || !before.get("section").equals(after.get("section")));
        var takesAway = after.is("taken_away") && !before.is("taken_away");
        var author = eyes.acting(after.uuid("author_id"));
        return first(
                no(after.is("taken_away") && !author, "its author alone takes it away and puts it back"),
                yes(
                        takesAway
                                && eyes.isAbout(after.person())
                                && entry(eyes, before).yes(),
                        "takes away what they wrote themselves"),
                no(takesAway, "one young person at a time"),
                no(!eyes.at(after) || !eyes.wholeRecord(after.person()), "does not see the whole record"),
                no(otherWords && !eyes.isAbout(after.person()), "other words are put one young person at a time"),
                yes(
                        eyes.own() != null && eyes.acting(after.uuid("author_id")) && !after.is("withheld"),
                        "their own words"),
                no(eyes.inEmergency() && !eyes.acting(after.uuid("author_id")), "in an emergency only their own words"),
                yes(eyes.own() == null && !after.is("by_young_person"), "a colleague's words"));
    }

    /** What is taken away keeps its place and is kept back as it was, whatever else somebody says of it meanwhile. */
    static Row asKept(Row before, Row after) {
        if (!after.table().equals("entry") || !after.is("taken_away")) {
            return after;
        }
        return after.with("section", before.get("section")).with("withheld", before.get("withheld"));
    }

    private static Answer withheld(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.wholeRecord(row.person()), "they and their team"));
    }

    private static Answer withheldAdded(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.wholeRecord(row.person()) || eyes.own() != null, "not of their team"),
                no(!eyes.acting(row.uuid("made_by")), "in another's name"),
                no(!eyes.isAbout(row.person()), "not about this young person"),
                yes(ofStaff(eyes, row), "staff wrote it"));
    }

    private static boolean ofStaff(Eyes eyes, Row row) {
        var entry = eyes.world().findIfThere("entry", row.uuid("entry_id"));
        return entry != null
                && !entry.is("by_young_person")
                && row.person().equals(entry.person())
                && entry(eyes, entry).yes()
                && (!eyes.inEmergency() || eyes.acting(entry.uuid("author_id")));
    }

    private static Answer withheldEnded(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(after) || !eyes.wholeRecord(after.person()) || eyes.own() != null, "not of their team"),
                no(!before.lacks("ended_at"), "it has ended"),
                no(eyes.inEmergency(), "nothing is let go in an emergency"),
                yes(eyes.acting(after.uuid("ended_by")), "lets it go as themselves"));
    }

    private static Answer withheldWords(Eyes eyes, Row row) {
        return first(
                yes(eyes.at(row) && eyes.wholeRecord(row.person()) && eyes.own() == null, "their team and never they"));
    }

    private static Answer withheldWordsAdded(Eyes eyes, Row row) {
        var passage = eyes.world().findIfThere("withheld", row.uuid("withheld_id"));
        return first(
                no(
                        passage == null
                                || !withheld(eyes, passage).yes()
                                || !row.person().equals(passage.person()),
                        "of no passage of theirs"),
                yes(withheldWords(eyes, row).yes(), "their team"));
    }

    private static Answer draft(Eyes eyes, Row row) {
        return first(
                no(
                        !eyes.at(row) || !eyes.readTheRecord() || !eyes.named(row.person()),
                        "sees nothing of the young person"),
                yes(eyes.acting(row.uuid("author_id")), "theirs"));
    }

    private static Answer draftKept(Eyes eyes, Row row) {
        return first(
                no(!eyes.isAbout(row.person()), "not about this young person"),
                yes(draft(eyes, row).yes(), "theirs"));
    }

    private static Answer themselves(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.themselves(row.person()), "theirs alone"));
    }
}
