package org.kith.together;

import java.util.List;
import java.util.stream.Stream;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of how people work together. */
final class MutantsOfTogether {
    private static final String SAID = "R__together_said.sql";
    private static final String OTHERWISE = "R__together_otherwise.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String EMERGENCY = " and not (select kith.in_emergency())";
    private static final String WORKERS = " and account_id = (select kith.actor())";

    private MutantsOfTogether() {}

    private static Stream<Mutant> both(String in, String says, String was, String is) {
        return Stream.of(SAID, OTHERWISE).map(file -> new Mutant(file, in, says, was, is));
    }

    static final List<Mutant> ALL = Stream.of(
                    both("seen", "everybody's", "young_person_id in (select kith.young_people())", "true"),
                    both("seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
                    both("seen", "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
                    both("seen", "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
                    both("seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
                    both("seen", "the worker does not see what waits", " or account_id = (select kith.actor())", ""),
                    both("seen", "the young person does not", " or young_person_id = (select kith.own_person())", ""),
                    Stream.of(
                            new Mutant(SAID, "seen", "what waits is the team's", "agreed_at is not null", "true"),
                            new Mutant(SAID, "seen", "what is agreed is not", "agreed_at is not null or ", ""),
                            new Mutant(OTHERWISE, "seen", "what never held is the team's", "(held", "(true"),
                            new Mutant(OTHERWISE, "seen", "what held is not", "held or ", "")),
                    both("said", "in another's name", "and said_by = (select kith.actor())", ""),
                    both("said", "as of yesterday", "and kith.is_now(said_at)", ""),
                    both("said", "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
                    both("said", "in an emergency", EMERGENCY, ""),
                    both("said", "in a colleague's name", WORKERS, ""),
                    both("said", "in another organisation", OF_THEIR_ORGANISATION, "true and"),
                    both("said", "no worker can", "(select kith.works_here()) and", "false and"),
                    both("said", "a young person is a worker", "(select kith.works_here()) and", ""),
                    Stream.of(
                            new Mutant(SAID, "said", "it begins agreed", "and agreed_at is null", ""),
                            new Mutant(SAID, "said", "they ask themselves", " and not asks_young", ""),
                            new Mutant(SAID, "said", "a worker agrees to themselves", " and asks_young", ""),
                            new Mutant(OTHERWISE, "said", "nobody asked them", " and asks_young", ""),
                            new Mutant(OTHERWISE, "said", "nobody asked the worker", " and not asks_young", ""),
                            agreed("of somebody else", "and young_person_id = (select kith.whole_person())", ""),
                            agreed("twice", "and agreed_at is null", ""),
                            agreed("in an emergency", EMERGENCY, ""),
                            agreed("for a colleague", WORKERS, ""),
                            agreed("as of yesterday", "kith.is_now(agreed_at)", "true"),
                            agreed("nobody asked them", " and asks_young", ""),
                            agreed("a worker agrees for the young person", " and not asks_young", ""),
                            agreed("no worker can", "(select kith.works_here()) and", "false and")))
            .flatMap(one -> one)
            .toList();

    private static Mutant agreed(String says, String was, String is) {
        return new Mutant(SAID, "agreed", says, was, is);
    }
}
