package org.kith.together;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of stages and of where people think they are. */
final class MutantsOfStages {
    private static final String STAGE = "R__together_stage.sql";
    private static final String VIEW = "R__together_view.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String OF_THEM = "and young_person_id = (select kith.whole_person())";
    private static final String EMERGENCY = " and not (select kith.in_emergency())";
    private static final String THEIRS = "and account_id = (select kith.actor())";

    private MutantsOfStages() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(STAGE, "seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            new Mutant(STAGE, "seen", "young people do not", "'young person', ", ""),
            new Mutant(STAGE, "seen", "partners do", "'administrator')", "'administrator', 'partner')"),
            new Mutant(STAGE, "entered", "in another organisation", OF_THEIR_ORGANISATION, "true and"),
            new Mutant(STAGE, "entered", "workers do", "in ('manager'", "in ('worker', 'manager'"),
            new Mutant(STAGE, "entered", "no administrator", ", 'administrator'", ""),
            new Mutant(STAGE, "entered", "in another's name", "and said_by = (select kith.actor())", ""),
            new Mutant(STAGE, "entered", "as of yesterday", "and kith.is_now(said_at)", ""),
            new Mutant(VIEW, "seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            new Mutant(VIEW, "seen", "of somebody else", OF_THEM, ""),
            new Mutant(VIEW, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            new Mutant(VIEW, "seen", "a colleague does", " " + THEIRS, ""),
            new Mutant(VIEW, "seen", "the worker does not", "(select kith.works_here()) and", "false and"),
            new Mutant(
                    VIEW, "seen", "they do not", "young_person_id = (select kith.own_person())\n            or ", ""),
            new Mutant(VIEW, "said", "in another organisation", OF_THEIR_ORGANISATION, "true and"),
            new Mutant(VIEW, "said", "of somebody else", OF_THEM, ""),
            new Mutant(VIEW, "said", "in another's name", "and said_by = (select kith.actor())", ""),
            new Mutant(VIEW, "said", "as of yesterday", "and kith.is_now(said_at)", ""),
            new Mutant(VIEW, "said", "in an emergency", EMERGENCY, ""),
            new Mutant(VIEW, "said", "in a colleague's name", " " + THEIRS, ""),
            new Mutant(VIEW, "said", "a worker for the young person", " and not by_young", ""),
            new Mutant(VIEW, "said", "the young person for the worker", " and by_young", ""));
}
