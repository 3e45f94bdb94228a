package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of what stands beside an entry. */
final class MutantsOfBeside {
    private MutantsOfBeside() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__own_account.sql",
                    "seen",
                    "recipients of anything read it",
                    "then entry_id in (select kith.entries())",
                    "then young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__own_account.sql",
                    "written",
                    "staff write it",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__own_account.sql",
                    "written",
                    "in the name of somebody else",
                    "and author_id = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__correction.sql",
                    "seen",
                    "recipients read it",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant("R__correction.sql", "asked", "it comes with its answer", "and answered_by is null", ""),
            new Mutant(
                    "R__correction.sql",
                    "asked",
                    "staff ask",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__correction.sql",
                    "answered",
                    "the young person answers",
                    "(select kith.own_person()) is null and not (select kith.in_emergency()) and answered_by",
                    "answered_by"),
            new Mutant("R__correction.sql", "answered", "answered twice", " and answered_by is null)", ")"),
            new Mutant(
                    "R__correction.sql",
                    "answered",
                    "in the name of somebody else",
                    "with check (answered_by = (select kith.actor()))",
                    "with check (true)"),
            new Mutant(
                    "R__hard_mark.sql",
                    "seen",
                    "the young person sees marks on what is kept back",
                    " and (select kith.own_person()) is null\n            or case",
                    "\n            or case"),
            new Mutant(
                    "R__hard_mark.sql",
                    "seen",
                    "recipients of anything see it",
                    "then entry_id in (select kith.entries())",
                    "then young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__hard_mark.sql",
                    "marked",
                    "recipients mark what others wrote",
                    "or e.young_person_id = (select kith.whole_person())",
                    "or true"),
            new Mutant(
                    "R__hard_mark.sql",
                    "marked",
                    "in the name of somebody else",
                    "and marked_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__hard_mark.sql",
                    "marked",
                    "on the record of another",
                    "and young_person_id = (select kith.person())\n        and entry_id",
                    "and entry_id"),
            new Mutant(
                    "R__hard_mark.sql",
                    "taken_back",
                    "by a colleague",
                    "and marked_by = (select kith.actor()) and ended_at is null)\n    with check (marked_by = (select kith.actor()))",
                    "and ended_at is null)\n    with check (true)"),
            new Mutant(
                    "R__withheld.sql",
                    "seen",
                    "recipients see that something is kept back",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__withheld.sql",
                    "kept_back",
                    "by the young person",
                    "and (select kith.own_person()) is null",
                    ""),
            new Mutant(
                    "R__withheld.sql", "kept_back", "of what the young person wrote", " and not e.by_young_person", ""),
            new Mutant(
                    "R__withheld.sql",
                    "kept_back",
                    "in the name of somebody else",
                    "and made_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__withheld.sql", "let_go", "by the young person", "and (select kith.own_person()) is null", ""),
            new Mutant("R__withheld.sql", "let_go", "twice", "\n        and ended_at is null)", ")"),
            new Mutant(
                    "R__withheld_words.sql",
                    "seen",
                    "the young person reads the passage",
                    "and (select kith.own_person()) is null",
                    ""),
            new Mutant(
                    "R__withheld_words.sql",
                    "seen",
                    "recipients read the passage",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__withheld_words.sql",
                    "kept_back",
                    "by the young person",
                    "and (select kith.own_person()) is null",
                    ""),
            new Mutant(
                    "R__withheld_words.sql",
                    "kept_back",
                    "of a passage of somebody else",
                    " and w.young_person_id = withheld_words.young_person_id",
                    ""),
            new Mutant(
                    "R__reading_plan.sql",
                    "seen",
                    "their whole team reads it",
                    "and (young_person_id = (select kith.own_person()) or with_account = (select kith.actor()))",
                    ""),
            new Mutant(
                    "R__reading_plan.sql",
                    "seen",
                    "whoever was asked, wherever they are now",
                    "and (young_person_id = (select kith.whole_person())\n            or young_person_id in (select kith.young_people()))",
                    ""),
            new Mutant(
                    "R__reading_plan.sql",
                    "decided",
                    "staff decide",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant("R__reading_plan.sql", "moved_on", "after it has ended", "\n        and ended_at is null)", ")"),
            new Mutant(
                    "R__withheld.sql",
                    "kept_back",
                    "what a colleague wrote, in an emergency",
                    "\n            and (not (select kith.in_emergency()) or e.author_id = (select kith.actor()))",
                    ""),
            new Mutant(
                    "R__withheld.sql",
                    "let_go",
                    "in an emergency",
                    "\n        and not (select kith.in_emergency())",
                    ""),
            new Mutant(
                    "R__correction.sql", "answered", "in an emergency", " and not (select kith.in_emergency())", ""));
}
