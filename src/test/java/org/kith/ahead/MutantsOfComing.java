package org.kith.ahead;

import java.util.List;
import java.util.stream.Stream;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of what is coming; those of its four tables are written alike. */
final class MutantsOfComing {
    private static final String EVENT = "R__coming_event.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String THEMSELVES = "young_person_id = (select kith.own_person())\n            or ";

    private MutantsOfComing() {}

    static final List<Mutant> ALL = Stream.concat(
                    Stream.of(EVENT, "R__coming_version.sql", "R__coming_step.sql", "R__coming_step_said.sql")
                            .flatMap(MutantsOfComing::each),
                    Stream.of(
                            new Mutant(EVENT, "said", "it begins settled", "and settled_at is null", ""),
                            settled("of somebody else", "and young_person_id = (select kith.whole_person())", ""),
                            settled("twice", "and settled_at is null", ""),
                            settled("in an emergency", " and not (select kith.in_emergency())", ""),
                            settled("as of yesterday", "kith.is_now(settled_at)", "true"),
                            settled("not they themselves", THEMSELVES, ""),
                            settled("their team cannot", "(select kith.works_here()) and", "false and")))
            .toList();

    private static Stream<Mutant> each(String file) {
        return Stream.of(
                new Mutant(file, "seen", "everybody's", "young_person_id in (select kith.young_people())", "true"),
                new Mutant(file, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
                new Mutant(
                        file, "seen", "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
                new Mutant(file, "seen", "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
                new Mutant(file, "seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                new Mutant(file, "said", "in another's name", "and said_by = (select kith.actor())", ""),
                new Mutant(file, "said", "as of yesterday", "and kith.is_now(said_at)", ""),
                new Mutant(file, "said", "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
                new Mutant(file, "said", "in an emergency", " and not (select kith.in_emergency())", ""),
                new Mutant(file, "said", "not they themselves", THEMSELVES, ""),
                new Mutant(file, "said", "their team cannot", "(select kith.works_here()) and", "false and"),
                new Mutant(file, "said", "in another organisation", OF_THEIR_ORGANISATION, "true and"));
    }

    private static Mutant settled(String says, String was, String is) {
        return new Mutant(EVENT, "settled", says, was, is);
    }
}
