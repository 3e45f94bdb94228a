package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of the record, of what is typed for it and of what is just for them. */
final class MutantsOfRecord {
    private MutantsOfRecord() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__entry.sql",
                    "seen",
                    "a row in the wrong organisation opens itself",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant("R__entry.sql", "seen", "the analyst reads the record", "and (select kith.reads_record())", ""),
            new Mutant(
                    "R__entry.sql",
                    "seen",
                    "the young person reads what is kept back from them",
                    "and (not withheld or (select kith.own_person()) is null)",
                    ""),
            new Mutant(
                    "R__entry.sql",
                    "seen",
                    "the same in a list",
                    "and (not withheld or (select kith.own_person()) is null)\n                or not withheld and (young_person_id",
                    "\n                or not withheld and (young_person_id"),
            new Mutant(
                    "R__entry.sql",
                    "seen",
                    "what is kept back is shared",
                    "or not withheld and section = any",
                    "or section = any"),
            new Mutant(
                    "R__entry.sql",
                    "seen",
                    "what is kept back is shared, in a list",
                    "or not withheld and (young_person_id, section)",
                    "or (young_person_id, section)"),
            new Mutant(
                    "R__entry.sql",
                    "seen",
                    "one section shared opens all",
                    "or not withheld and section = any ((select kith.sections_shared())::text[])",
                    "or not withheld and exists (select from kith.shared_with_me s where s.young_person_id = (select kith.person()))"),
            new Mutant(
                    "R__entry.sql",
                    "seen",
                    "one section shared opens all, in a list",
                    "(young_person_id, section) in (select s.young_person_id, s.section from",
                    "young_person_id in (select s.young_person_id from"),
            new Mutant(
                    "R__entry.sql",
                    "written",
                    "in the name of somebody else",
                    "and author_id = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__entry.sql",
                    "written",
                    "a worker writes as the young person",
                    "and by_young_person = ((select kith.own_person()) is not null)",
                    ""),
            new Mutant(
                    "R__entry.sql",
                    "written",
                    "the young person keeps something back",
                    "and (not withheld or (select kith.own_person()) is null)",
                    ""),
            new Mutant(
                    "R__entry.sql",
                    "written",
                    "a partner keeps something back",
                    "or not withheld and section",
                    "or section"),
            new Mutant(
                    "R__entry.sql",
                    "changed",
                    "staff change the words of the young person",
                    "then not by_young_person else",
                    "then true else"),
            new Mutant(
                    "R__entry.sql",
                    "changed",
                    "the young person changes the words of staff",
                    "else author_id = (select kith.actor()) end",
                    "else true end"),
            new Mutant("R__entry.sql", "taken_away", "a partner changes what they wrote", "and taken_away)", ")"),
            new Mutant(
                    "R__entry.sql",
                    "taken_away",
                    "whoever reads it takes it away",
                    "and author_id = (select kith.actor())\n        and not",
                    "and not"),
            new Mutant(
                    "R__entry.sql",
                    "by_its_author",
                    "a colleague takes it away",
                    "using (not taken_away or author_id = (select kith.actor()))\n    with check (not taken_away or author_id = (select kith.actor()))",
                    "using (true) with check (true)"),
            new Mutant(
                    "R__entry_version.sql",
                    "seen",
                    "recipients read former versions",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__entry_version.sql",
                    "seen",
                    "the young person reads what is kept back since",
                    "and (not withheld or (select kith.own_person()) is null)",
                    ""),
            new Mutant(
                    "R__entry_version.sql",
                    "kept",
                    "by whoever sees the entry",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__entry_version.sql", "kept", "with words it never said", " and e.body = entry_version.body", ""),
            new Mutant(
                    "R__entry_version.sql",
                    "kept",
                    "by somebody who did not write it",
                    "and written_by = coalesce(e.changed_by, e.author_id)",
                    ""),
            new Mutant(
                    "R__entry_version.sql",
                    "kept_back",
                    "the young person keeps one back",
                    "and (select kith.own_person()) is null",
                    ""),
            new Mutant(
                    "R__entry_opened.sql",
                    "own",
                    "everybody sees who opened what",
                    " and account_id = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__entry_opened.sql",
                    "opened",
                    "in the name of somebody else",
                    "\n        and account_id = (select kith.actor())\n        and (page",
                    "\n        and (page"),
            new Mutant(
                    "R__entry_opened.sql",
                    "opened",
                    "of what they do not see",
                    "and exists (select from entry e where e.id = entry_id and e.young_person_id = (select kith.person()))",
                    ""),
            new Mutant(
                    "R__entry_opened.sql",
                    "opened",
                    "what may be hard to read is read with others",
                    "page = 'entry' or ",
                    "true or "),
            new Mutant(
                    "R__entry_opened.sql",
                    "opened",
                    "a mark that was taken back still counts",
                    " and h.ended_at is null)",
                    ")"),
            new Mutant("R__entry_opened.sql", "opened_again", "opened again with others", " and page = 'entry'", ""),
            new Mutant("R__draft.sql", "own", "colleagues read drafts", "and author_id = (select kith.actor())", ""),
            new Mutant(
                    "R__draft.sql",
                    "own",
                    "after they see the young person no more",
                    "and case when young_person_id = (select kith.person())\n            then young_person_id = (select kith.seen_person())\n            else kith.sees_something_of(young_person_id) end",
                    ""),
            new Mutant(
                    "R__draft.sql",
                    "kept",
                    "about whom they do not see",
                    "young_person_id = (select kith.seen_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__draft.sql",
                    "kept",
                    "in the name of somebody else",
                    "and author_id = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__just_for_me.sql",
                    "own",
                    "somebody who is named counts as themselves",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__just_for_me.sql",
                    "own",
                    "their team has it too",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__just_for_me_draft.sql",
                    "own",
                    "somebody who is named counts as themselves",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__just_for_me_draft.sql",
                    "own",
                    "their team has it too",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__person_key.sql",
                    "own",
                    "somebody who is named counts as themselves",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__person_key.sql",
                    "own",
                    "their team has it too",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__person_key.sql",
                    "made",
                    "somebody who is named counts as themselves",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__person_key.sql",
                    "made",
                    "their team has it too",
                    "young_person_id = (select kith.own_person())",
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__entry.sql",
                    "changed",
                    "a colleague's words in an emergency",
                    " and not (select kith.in_emergency())",
                    ""),
            new Mutant(
                    "R__entry_version.sql",
                    "kept_back",
                    "what a colleague wrote, in an emergency",
                    "\n            and (not (select kith.in_emergency()) or e.author_id = (select kith.actor()))",
                    ""),
            new Mutant(
                    "R__attachment.sql",
                    "added",
                    "to what a colleague wrote, in an emergency",
                    " and not (select kith.in_emergency())",
                    ""));
}
