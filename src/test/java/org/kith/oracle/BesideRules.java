package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands beside an entry, and former versions of it. */
final class BesideRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private BesideRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("entry_version", BesideRules::version)
                    .knownBy("entry_id", "version")
                    .added(BesideRules::versionAdded, "written_by")
                    .changed((eyes, before, after) -> first(
                            no(eyes.own() != null, "they keep nothing back"),
                            no(
                                    eyes.inEmergency()
                                            && !eyes.acting(entryOf(eyes, after).uuid("author_id")),
                                    "in an emergency only of their own words"),
                            yes(version(eyes, after).yes(), "their team keeps it back")))
                    .way("keeps it back", eyes -> Map.of("withheld", true))
                    .way("lets it go", eyes -> Map.of("withheld", false)),
            Rule.on("own_account", BesideRules::ownWords).added(BesideRules::ownWordsAdded, "author_id"),
            Rule.on("correction", BesideRules::correction)
                    .added(BesideRules::correctionAsked, "asked_by")
                    .filledLater("answered_by", "answered_at", "changed", "answer")
                    .changed(BesideRules::correctionAnswered)
                    .way(
                            "answers",
                            eyes -> Map.of(
                                    "answered_by",
                                    Rule.WHOEVER_ACTS,
                                    "answered_at",
                                    SOME_DAY,
                                    "changed",
                                    true,
                                    "answer",
                                    "Yes")),
            Rule.on("hard_mark", BesideRules::hardMark)
                    .added(BesideRules::hardMarked, "marked_by")
                    .changed(BesideRules::hardMarkTakenBack)
                    .way("takes it back", eyes -> Map.of("ended_at", SOME_DAY)),
            Rule.on(
                            "entry_opened",
                            (eyes, row) -> first(yes(eyes.at(row) && eyes.acting(row.uuid("account_id")), "theirs")))
                    .knownBy("account_id", "entry_id")
                    .added(BesideRules::opened, "account_id")
                    .changed((eyes, before, after) -> first(
                            no(!after.text("page").equals("entry"), "what is opened again is opened on its own page"),
                            yes(eyes.at(before) && eyes.acting(before.uuid("account_id")), "theirs")))
                    .way("opens it again", eyes -> Map.of("opened_at", SOME_DAY, "page", "entry"))
                    .way("reads it again with others", eyes -> Map.of("opened_at", SOME_DAY, "page", "record")),
            Rule.on("reading_plan", BesideRules::readingPlan)
                    .added(BesideRules::readingPlanMade)
                    .changed((eyes, before, after) -> first(
                            no(!before.lacks("ended_at"), "it has ended"),
                            yes(readingPlan(eyes, after).yes(), "theirs, or they are asked to be there")))
                    .way("answers", eyes -> Map.of("coming", true, "answered_at", SOME_DAY))
                    .way("ends it", eyes -> Map.of("ended_at", SOME_DAY)));

    static @Nullable Row entryOf(Eyes eyes, Row row) {
        var entry = eyes.world().findIfThere("entry", row.uuid("entry_id"));
        return entry == null ? null : entry;
    }

    /** What stands beside an entry is seen where the entry is, one young person at a time. */
    static boolean seesEntry(Eyes eyes, Row row) {
        var entry = entryOf(eyes, row);
        return entry != null
                && eyes.isAbout(entry.person())
                && RecordRules.entry(eyes, entry).yes();
    }

    private static boolean ofSamePerson(Eyes eyes, Row row) {
        var entry = entryOf(eyes, row);
        return entry != null && entry.person().equals(row.person());
    }

    private static Answer version(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.isAbout(row.person()) || !seesEntry(eyes, row), "does not see the entry"),
                no(row.is("withheld") && eyes.own() != null, "kept back from them"),
                yes(eyes.wholeRecord(row.person()), "they and their team"));
    }

    /** Kept by a trigger of whoever changes the entry: what it says now, and nothing else. */
    private static Answer versionAdded(Eyes eyes, Row row) {
        var entry = entryOf(eyes, row);
        return first(
                no(
                        entry == null || !eyes.at(row) || !ofSamePerson(eyes, row) || !seesEntry(eyes, row),
                        "does not see the entry"),
                no(
                        !eyes.wholeRecord(row.person()) && !eyes.acting(entry.uuid("author_id")),
                        "may not change it, nor take it away"),
                no(
                        !row.get("version").equals(entry.get("version"))
                                || !row.text("body").equals(entry.text("body")),
                        "not what it says now"),
                no(!row.uuid("written_by").equals(entry.uuid("author_id")), "not by whoever wrote it"),
                no(eyes.own() != null && !eyes.acting(entry.uuid("author_id")), "may not change it"),
                yes(
                        eyes.acting(entry.uuid("author_id")) || eyes.own() != null || !entry.is("by_young_person"),
                        "may change it"));
    }

    private static Answer ownWords(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.wholeRecord(row.person()), "they and their team"),
                yes(eyes.isAbout(row.person()) && seesEntry(eyes, row), "sees the entry"));
    }

    private static Answer ownWordsAdded(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.themselves(row.person()), "only the young person"),
                no(!eyes.acting(row.uuid("author_id")), "in another's name"),
                yes(ofSamePerson(eyes, row) && seesEntry(eyes, row), "sees the entry"));
    }

    private static Answer correction(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.wholeRecord(row.person()), "they and their team"));
    }

    private static Answer correctionAsked(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.themselves(row.person()), "only the young person"),
                no(!eyes.acting(row.uuid("asked_by")), "in another's name"),
                no(!row.lacks("answered_by"), "they do not answer themselves"),
                yes(ofSamePerson(eyes, row) && seesEntry(eyes, row), "sees the entry"));
    }

    private static Answer correctionAnswered(Eyes eyes, Row before, Row after) {
        return first(
                no(eyes.own() != null || !correction(eyes, after).yes(), "not of their team"),
                no(!before.lacks("answered_by"), "answered once"),
                no(eyes.inEmergency(), "not in an emergency"),
                yes(eyes.acting(after.uuid("answered_by")), "answers as themselves"));
    }

    private static Answer hardMark(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.wholeRecord(row.person()) && eyes.own() == null, "their team"),
                yes(eyes.isAbout(row.person()) && seesEntry(eyes, row), "sees the entry"));
    }

    private static Answer hardMarked(Eyes eyes, Row row) {
        var entry = entryOf(eyes, row);
        return first(
                no(!eyes.at(row) || !ofSamePerson(eyes, row) || !seesEntry(eyes, row), "does not see the entry"),
                no(!eyes.acting(row.uuid("marked_by")), "in another's name"),
                yes(eyes.wholeRecord(row.person()), "they and their team"),
                yes(eyes.acting(entry.uuid("author_id")), "wrote it"));
    }

    private static Answer hardMarkTakenBack(Eyes eyes, Row before, Row after) {
        return first(
                no(!before.lacks("ended_at") || !eyes.wholeRecord(after.person()), "not theirs any more"),
                yes(eyes.at(after) && eyes.acting(after.uuid("marked_by")), "whoever marked it"));
    }

    private static Answer opened(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !ofSamePerson(eyes, row) || !seesEntry(eyes, row), "does not see the entry"),
                no(row.text("page").equals("record") && mayBeHard(eyes, row), "none of its words stand there"),
                yes(eyes.acting(row.uuid("account_id")), "theirs"));
    }

    private static boolean mayBeHard(Eyes eyes, Row row) {
        return !eyes.world()
                .rows(
                        "hard_mark",
                        mark -> row.uuid("entry_id").equals(mark.uuid("entry_id"))
                                && row.person().equals(mark.person())
                                && mark.lacks("ended_at")
                                && hardMark(eyes, mark).yes())
                .isEmpty();
    }

    private static Answer readingPlan(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.wholeRecord(row.person()), "does not see the whole record"),
                yes(eyes.themselves(row.person()), "theirs"),
                yes(eyes.acting(row.uuid("with_account")), "asked to be there"));
    }

    private static Answer readingPlanMade(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.themselves(row.person()), "only the young person"),
                yes(ofSamePerson(eyes, row) && seesEntry(eyes, row), "sees the entry"));
    }
}
