package org.kith.handover;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of handovers. */
final class MutantsOfHandovers {
    private static final String LEAVING = "R__worker_leaving.sql";
    private static final String HANDOVER = "R__handover.sql";
    private static final String END = "R__time_end.sql";
    private static final String BROUGHT = "brought_up_to_date";
    private static final String OPENED =
            "\n                or exists (select from handover h where h.leaving_id = worker_leaving.leaving_id)";
    private static final String STEP = "R__handover_step.sql";
    private static final String ORGANISATION = "organisation_id = (select kith.organisation())\n        and";
    private static final String OF_THEIR_TEAM =
            "young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))";

    private MutantsOfHandovers() {}

    static final List<Mutant> OF_STEPS = List.of(
            new Mutant(STEP, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            new Mutant(
                    STEP,
                    "seen",
                    "everybody who works there sees everybody's",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant(STEP, "seen", "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            new Mutant(STEP, "seen", "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            new Mutant(STEP, "seen", "of another organisation", ORGANISATION, "true and"),
            new Mutant(
                    STEP,
                    "seen",
                    "every worker reads what is said of whoever takes over",
                    "(select kith.role()) = 'manager'\n            and not kith",
                    "not kith"),
            new Mutant(
                    STEP,
                    "seen",
                    "a manager reads what is said of them",
                    "\n            and not kith.one_person(account_id, (select kith.actor()))",
                    ""),
            new Mutant(
                    STEP,
                    "seen",
                    "a manager in an emergency reads what is said of whoever takes over",
                    "\n            and " + OF_THEIR_TEAM,
                    ""),
            new Mutant(STEP, "seen", "they themselves do not read it", "(select kith.role()) = 'young person' or ", ""),
            new Mutant(STEP, "seen", "managers do not", "or (select kith.role()) = 'manager'\n", "or false\n"),
            new Mutant(
                    STEP,
                    "said",
                    "a manager answers of themselves",
                    "\n                and (kind <> 'them' or not kith.one_person(account_id, (select kith.actor())))",
                    ""),
            new Mutant(
                    STEP,
                    "said",
                    "they cannot say what is to be known",
                    "'reply', 'them', 'met', 'not-met')",
                    "'reply', 'met', 'not-met')"),
            new Mutant(
                    STEP,
                    "said",
                    "a worker answers what is for managers",
                    "'not-named', 'moved', 'them')",
                    "'not-named', 'moved')"),
            new Mutant(STEP, "said", "a worker says that nobody takes over", "'not-named', 'moved'", "'moved'"),
            new Mutant(STEP, "said", "a worker ends it by a move", "'not-named', 'moved'", "'not-named'"),
            new Mutant(STEP, "said", "in another organisation", ORGANISATION, "true and"),
            new Mutant(STEP, "said", "in another's name", "\n        and said_by = (select kith.actor())", ""),
            new Mutant(STEP, "said", "as of yesterday", "\n        and kith.is_now(said_at)", ""),
            new Mutant(
                    STEP,
                    "said",
                    "they say whatever they like",
                    "then kind in (",
                    "then kind is not null or kind in ("),
            new Mutant(
                    STEP,
                    "said",
                    "they cannot say that they have met",
                    "'them', 'met', 'not-met')\n            else",
                    "'them', 'not-met')\n            else"),
            new Mutant(
                    STEP,
                    "said",
                    "they cannot take back that they have met",
                    "'them', 'met', 'not-met')\n            else",
                    "'them', 'met')\n            else"),
            new Mutant(STEP, "said", "they cannot say what suits them", "'myself', 'suits'", "'myself'"),
            new Mutant(
                    STEP,
                    "said",
                    "they cannot want another day",
                    "'suits', 'another-day', 'answer'",
                    "'suits', 'answer'"),
            new Mutant(
                    STEP,
                    "said",
                    "they cannot answer",
                    "'another-day', 'answer', 'reply', 'them'",
                    "'another-day', 'reply', 'them'"),
            new Mutant(
                    STEP,
                    "said",
                    "they cannot reply",
                    "'reply', 'them', 'met', 'not-met')\n            else",
                    "'them', 'met', 'not-met')\n            else"),
            new Mutant(
                    STEP,
                    "said",
                    "others say that they have met",
                    "'reply', 'met', 'not-met')\n                and",
                    "'reply', 'not-met')\n                and"),
            new Mutant(
                    STEP,
                    "said",
                    "others take back that they have met",
                    "'reply', 'met', 'not-met')\n                and",
                    "'reply', 'met')\n                and"),
            new Mutant(
                    STEP,
                    "said",
                    "others want another day for them",
                    "('suits', 'another-day', 'answer', 'reply', 'met'",
                    "('suits', 'answer', 'reply', 'met'"),
            new Mutant(
                    STEP,
                    "said",
                    "others answer for them",
                    "('suits', 'another-day', 'answer', 'reply', 'met'",
                    "('suits', 'another-day', 'reply', 'met'"),
            new Mutant(STEP, "said", "others say what suits them", "not in ('suits', ", "not in ("),
            new Mutant(
                    STEP,
                    "said",
                    "others reply for them",
                    "'reply', 'met', 'not-met')\n                and",
                    "'met', 'not-met')\n                and"),
            new Mutant(STEP, "said", "of somebody of another team", OF_THEIR_TEAM, "true"),
            new Mutant(
                    STEP,
                    "said",
                    "a worker says who takes over",
                    "\n                and (kind not in ('named', 'not-named', 'moved', 'them') or (select kith.role()) = 'manager')",
                    ""),
            new Mutant(STEP, "said", "nobody says who takes over", " or (select kith.role()) = 'manager'", ""),
            new Mutant(STEP, "said", "another writes the letter", "h.account_id = (select kith.actor())", "true"),
            new Mutant(STEP, "said", "nobody writes a letter", "h.account_id = (select kith.actor())", "false"));

    static final List<Mutant> OF_HANDOVERS = List.of(
            new Mutant(HANDOVER, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            new Mutant(
                    HANDOVER,
                    "seen",
                    "everybody who works there sees everybody's",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant(
                    HANDOVER, "seen", "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            new Mutant(HANDOVER, "seen", "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            new Mutant(HANDOVER, "seen", "of another organisation", ORGANISATION, "true and"),
            new Mutant(HANDOVER, "opened", "in another organisation", ORGANISATION, "true and"),
            new Mutant(HANDOVER, "opened", "in another's name", "\n        and opened_by = (select kith.actor())", ""),
            new Mutant(HANDOVER, "opened", "as of yesterday", "\n        and kith.is_now(opened_at)", ""),
            new Mutant(HANDOVER, "opened", "of somebody of another team", OF_THEIR_TEAM, "true"),
            new Mutant(HANDOVER, "opened", "a worker of another's", "(select kith.role()) = 'manager'", "true"),
            new Mutant(HANDOVER, "opened", "no manager of another's", " or (select kith.role()) = 'manager'", ""),
            new Mutant(HANDOVER, "opened", "no worker of their own", "account_id = (select kith.actor()) or ", ""),
            new Mutant(HANDOVER, BROUGHT, "of another organisation", ORGANISATION, "true and"),
            new Mutant(
                    HANDOVER, BROUGHT, "not they themselves", "young_person_id = (select kith.own_person())", "false"),
            new Mutant(HANDOVER, BROUGHT, "of somebody of another team", OF_THEIR_TEAM, "true"),
            new Mutant(HANDOVER, BROUGHT, "not their team", OF_THEIR_TEAM, "false"));

    static final List<Mutant> OF_ENDS = List.of(
            new Mutant(END, "seen", "of another organisation", ORGANISATION, "true and"),
            new Mutant(END, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            new Mutant(
                    END,
                    "seen",
                    "everybody who works there sees everybody's",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant(END, "kept", "whoever sees it", OF_THEIR_TEAM, "true"),
            new Mutant(END, "kept", "nobody", OF_THEIR_TEAM, "false"),
            new Mutant(END, BROUGHT, "whoever sees it", OF_THEIR_TEAM, "true"),
            new Mutant(END, BROUGHT, "nobody", OF_THEIR_TEAM, "false"));

    static final List<Mutant> OF_LEAVING = List.of(
            new Mutant(LEAVING, "seen", "every worker knows who leaves", "(select kith.role()) = 'manager' and ", ""),
            new Mutant(
                    LEAVING,
                    "seen",
                    "a manager of another team",
                    "m.team_id = any ((select kith.teams())::uuid[])",
                    "true"),
            new Mutant(
                    LEAVING, "seen", "who was in the team once", " and (m.until is null or m.until > kith.now())", ""),
            new Mutant(LEAVING, "seen", "who will be in the team", " and m.since <= kith.now()", ""),
            new Mutant(
                    LEAVING,
                    "seen",
                    "they themselves do not",
                    "account_id = (select kith.actor())\n            or ",
                    ""),
            new Mutant(
                    LEAVING,
                    "seen",
                    "whoever works nowhere with young people",
                    "(select kith.works_here()) and (",
                    "("),
            new Mutant(LEAVING, "seen", "of another organisation", ORGANISATION, "true and"),
            new Mutant(
                    LEAVING,
                    "seen",
                    "whoever looks after accounts does not",
                    "(select kith.role()) = 'administrator' or ",
                    ""),
            new Mutant(LEAVING, "seen", "everybody who looks after them does", "= 'administrator'", "<> 'manager'"),
            new Mutant(LEAVING, "seen", "not of whose young people it opened a handover", OPENED, ""),
            new Mutant(LEAVING, "seen", "any leaving that opened one", OPENED, "\n                or true"),
            new Mutant(LEAVING, "said", "of another organisation", ORGANISATION, "true and"),
            new Mutant(
                    LEAVING,
                    "said",
                    "whoever works nowhere with young people",
                    "\n        and (select kith.works_here())",
                    ""),
            new Mutant(LEAVING, "said", "in another's name", "\n        and said_by = (select kith.actor())", ""),
            new Mutant(LEAVING, "said", "as of yesterday", "\n        and kith.is_now(said_at)", ""),
            new Mutant(LEAVING, "said", "every worker of another", "(select kith.role()) = 'manager' and ", ""),
            new Mutant(
                    LEAVING,
                    "said",
                    "a manager of another team",
                    "m.team_id = any ((select kith.teams())::uuid[])",
                    "true"),
            new Mutant(
                    LEAVING, "said", "who was in the team once", " and (m.until is null or m.until > kith.now())", ""),
            new Mutant(LEAVING, "said", "who will be in the team", " and m.since <= kith.now()", ""),
            new Mutant(
                    LEAVING,
                    "said",
                    "they themselves cannot",
                    "account_id = (select kith.actor())\n            or ",
                    ""));
}
