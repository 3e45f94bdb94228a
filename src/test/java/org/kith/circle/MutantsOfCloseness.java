package org.kith.circle;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policy of how close people are. */
final class MutantsOfCloseness {
    private static final String FILE = "R__circle_closeness.sql";

    private MutantsOfCloseness() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    FILE,
                    "seen",
                    "everybody who works there sees everybody's",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant(FILE, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            new Mutant(FILE, "seen", "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            new Mutant(FILE, "seen", "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            new Mutant(
                    FILE,
                    "seen",
                    "of another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(FILE, "said", "in another's name", "and said_by = (select kith.actor())", ""),
            new Mutant(FILE, "said", "as of yesterday", "and kith.is_now(said_at)", ""),
            new Mutant(FILE, "said", "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            new Mutant(FILE, "said", "in an emergency", " and not (select kith.in_emergency())", ""),
            new Mutant(
                    FILE,
                    "said",
                    "they cannot say it themselves",
                    "young_person_id = (select kith.own_person())\n            or ",
                    ""),
            new Mutant(FILE, "said", "their team cannot", "(select kith.works_here()) and", "false and"),
            new Mutant(
                    FILE,
                    "said",
                    "in another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"));
}
