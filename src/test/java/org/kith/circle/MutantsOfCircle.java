package org.kith.circle;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policy of people who matter. */
final class MutantsOfCircle {
    private static final String FILE = "R__circle_person.sql";

    private MutantsOfCircle() {}

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
            new Mutant(FILE, "said", "their team changes what stands", "version = 1 or ", "true or "),
            new Mutant(FILE, "said", "their team writes nobody down", "version = 1 or ", ""),
            new Mutant(
                    FILE, "said_before", "what others said", " and coalesce(c.words_by, c.said_by) = kith.actor()", ""),
            new Mutant(
                    FILE,
                    "said_before",
                    "whoever wrote it down with them",
                    "coalesce(c.words_by, c.said_by)",
                    "c.said_by"),
            new Mutant(FILE, "said_before", "what somebody said otherwise since", " and c.version = version_ - 1", ""),
            new Mutant(FILE, "said_before", "what they said of another", "c.person_id = person_", "true"),
            new Mutant(
                    FILE,
                    "said",
                    "they cannot say it themselves",
                    "young_person_id = (select kith.own_person()) and words_by is null\n            or ",
                    ""),
            new Mutant(
                    FILE,
                    "said",
                    "as another’s words",
                    "(select kith.own_person()) and words_by is null",
                    "(select kith.own_person())"),
            new Mutant(FILE, "said", "together, whatever they say", "kith.says_state_alone(circle_person)", "true"),
            new Mutant(FILE, "said", "never together", "kith.says_state_alone(circle_person)", "false"),
            new Mutant(FILE, "says_state_alone", "of whom was taken away", "and not c.taken_away and", "and"),
            new Mutant(
                    FILE,
                    "says_state_alone",
                    "as anybody’s words",
                    " and coalesce(c.words_by, c.said_by) = new_.words_by",
                    ""),
            new Mutant(
                    FILE,
                    "says_state_alone",
                    "with other words",
                    "is not distinct from (new_.name",
                    "is not distinct from (c.name"),
            new Mutant(FILE, "says_state_alone", "as of another", "c.person_id = new_.person_id", "true"),
            new Mutant(FILE, "says_state_alone", "of what stood before that", "c.version = new_.version - 1", "true"),
            new Mutant(FILE, "said", "their team cannot", "(select kith.works_here()) and", "false and"),
            new Mutant(
                    FILE,
                    "said",
                    "in another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"));
}
