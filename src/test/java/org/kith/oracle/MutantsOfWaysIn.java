package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in who says what became of somebody’s account, and who reads it. */
final class MutantsOfWaysIn {
    private static final String FILE = "R__way_in_change.sql";
    private static final String LINKS = "R__invitation.sql";

    private MutantsOfWaysIn() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    FILE,
                    "lost",
                    "a worker says it of their team",
                    "(select kith.role()) = 'manager' and account_id in",
                    "(select kith.works_here()) and account_id in"),
            new Mutant(
                    FILE,
                    "lost",
                    "who came lately says it",
                    "\n        and not (select kith.came_lately((select kith.actor())))",
                    ""),
            new Mutant(
                    LINKS,
                    "came_lately",
                    "who came long ago came lately",
                    " and i.made_at > kith.now() - interval '7 days'",
                    ""),
            new Mutant(LINKS, "came_lately", "nobody came lately", "'7 days'", "'0 days'"),
            new Mutant(LINKS, "second_person", "who came lately lets in", " and not kith.came_lately(maker)", ""),
            new Mutant(LINKS, "second_person", "where nothing is lost nobody does", "first_ is null or ", ""),
            new Mutant(
                    LINKS,
                    "second_person",
                    "whoever was let in by who said it",
                    "i.account_id = maker and i.made_by = first_",
                    "false"),
            new Mutant(
                    LINKS,
                    "second_person",
                    "whoever let in who said it",
                    "i.account_id = first_ and i.made_by = maker",
                    "false"),
            new Mutant(FILE, "lost", "of themselves", " and account_id is distinct from (select kith.actor())", ""),
            new Mutant(FILE, "lost", "in another's name", "said_by is not distinct from (select kith.actor()) and", ""),
            new Mutant(
                    FILE,
                    "own",
                    "whoever says what is changed sees what others say",
                    "\n            and happened_at = now() and said_by is not distinct from (select kith.actor()));",
                    "\n            and happened_at = now());"),
            new Mutant(
                    FILE,
                    "changed",
                    "in another’s name",
                    "happened_at = now() and said_by is not distinct from (select kith.actor())",
                    "happened_at = now()"),
            new Mutant(FILE, "changed", "as of before", "happened_at = now() and said_by", "said_by"),
            new Mutant(
                    FILE,
                    "changed",
                    "in another organisation",
                    "organisation_id = (select kith.organisation()) and what in",
                    "what in"),
            new Mutant(
                    FILE,
                    "changed",
                    "a passkey too",
                    " and what in ('address changed', 'number changed', 'name changed', 'account ended')",
                    ""),
            new Mutant(
                    FILE,
                    "changed",
                    "nobody says it of themselves",
                    "a.id = (select kith.actor())\n                or ",
                    ""),
            new Mutant(
                    FILE,
                    "changed",
                    "a worker changes another’s address",
                    "('manager', 'analyst', 'job import')",
                    "('worker', 'manager', 'analyst', 'job import')"),
            new Mutant(FILE, "changed", "a manager changes a partner’s address", " and a.service_id is null", ""),
            new Mutant(
                    FILE,
                    "changed",
                    "a manager changes a colleague’s name",
                    "or what = 'address changed' and a.service_id",
                    "or a.service_id"),
            new Mutant(
                    FILE,
                    "changed",
                    "a lead changes the name of whoever works here",
                    " and a.service_id = (select kith.service())",
                    ""),
            new Mutant(
                    FILE,
                    "changed",
                    "a young person’s team ends their account",
                    "or what <> 'account ended' and a.young_person_id in",
                    "or a.young_person_id in"),
            new Mutant(
                    FILE,
                    "changed",
                    "the job that loads lists cannot say it of a young person",
                    "('analyst', 'job import') or y.team_id",
                    "('analyst') or y.team_id"),
            new Mutant(
                    FILE,
                    "changed",
                    "their team cannot say it of a young person",
                    " or y.team_id = any ((select kith.teams())::uuid[])",
                    ""),
            new Mutant(
                    FILE,
                    "told",
                    "somebody else says that they were told",
                    "(account_id = (select kith.actor()))",
                    "(true)"));
}
