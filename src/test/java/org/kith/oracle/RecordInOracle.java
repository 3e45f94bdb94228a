package org.kith.oracle;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The record, and what stands beside it. */
final class RecordInOracle implements InOracle {
    static final FactKind ENTRY = new FactKind("entry", 180, 8, RecordFacts::entry);
    static final FactKind BESIDE_AN_ENTRY = new FactKind("beside an entry", 190, 12, RecordFacts::besideEntry);
    static final FactKind WITHHELD = new FactKind("kept back", 200, 3, RecordFacts::withheld);
    static final FactKind DRAFT = new FactKind("draft", 210, 3, RecordFacts::draft);
    static final FactKind JUST_FOR_ME = new FactKind("just for me", 220, 2, RecordFacts::justForMe);

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Rule> rules() {
        return Stream.of(RecordRules.ALL, BesideRules.ALL).flatMap(List::stream).toList();
    }

    @Override
    public List<FactKind> facts() {
        return List.of(ENTRY, BESIDE_AN_ENTRY, WITHHELD, DRAFT, JUST_FOR_ME);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return Stream.concat(
                        OwnersRight.compared("entry_opened"),
                        Stream.of(OwnersRight.reads(
                                "entry",
                                "counted",
                                (eyes, row, doing) -> eyes.at(row)
                                        && eyes.are("job measures")
                                        && row.isOneOf("kind", "catch-up")
                                        && !row.is("by_young_person")
                                        && !row.is("taken_away"))))
                .toList();
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfRecord.ALL, MutantsOfBeside.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of(
                "entry",
                "entry_version",
                "own_account",
                "correction",
                "hard_mark",
                "attachment",
                "withheld",
                "withheld_words",
                "just_for_me",
                "draft");
    }
}
