package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of records opened in an emergency, and of tries that found nobody. */
final class MutantsOfEmergencies {
    private static final String TEAM = "team_id = any ((select kith.teams())::uuid[])";

    private MutantsOfEmergencies() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__emergency_access.sql",
                    "opened",
                    "though it was opened long ago by the clock",
                    "and opened_by_clock = now()",
                    ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "goes_on",
                    "anybody who sees it says something of it",
                    TEAM + " and (select kith.role()) = 'manager'",
                    TEAM),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "whoever opened it has seen it",
                    " and not kith.one_person(old.account_id, kith.actor());",
                    ";"),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "its end is put off",
                    "new.ends_at = kith.now() and old.ends_at > kith.now()",
                    "true"),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "a manager of the team ends it",
                    "opener and new.ends_at",
                    "(opener or manager) and new.ends_at"),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "seen again",
                    "manager and old.seen_at is null and",
                    "manager and"),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "seen in the name of somebody else",
                    " and new.seen_by = kith.actor()",
                    ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "told in the past",
                    " and new.told_at = kith.now()",
                    ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "told in the name of somebody else",
                    " and new.told_by = kith.actor()",
                    ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "emergency_goes_on",
                    "the team says that the young person read it",
                    "old.young_person_id = kith.own_person() and old.heard_at",
                    "old.heard_at"),
            new Mutant(
                    "R__emergency_review.sql",
                    "seen",
                    "whoever opened it sees that their reason was looked at",
                    " where y." + TEAM,
                    ""),
            new Mutant(
                    "R__emergency_review.sql",
                    "looked_again",
                    "by any worker",
                    "(select kith.role()) = 'manager'",
                    "(select kith.works_here())"),
            new Mutant(
                    "R__emergency_review.sql",
                    "looked_again",
                    "by whoever opened it",
                    "and not kith.one_person(e.account_id, (select kith.actor())) ",
                    ""),
            new Mutant("R__emergency_review.sql", "looked_again", "though they are told", " and e.told_at is null", ""),
            new Mutant(
                    "R__emergency_review.sql",
                    "looked_again",
                    "in the name of somebody else",
                    "made_by = (select kith.actor()) and ",
                    ""),
            new Mutant(
                    "R__emergency_review.sql",
                    "looked_again",
                    "and not again this year",
                    "and review_on between made_at::date and made_at::date + 29",
                    ""),
            new Mutant(
                    "R__emergency_try.sql",
                    "own",
                    "everybody sees who tries",
                    "account_id = (select kith.actor())",
                    "true"),
            new Mutant(
                    "R__emergency_try.sql",
                    "added",
                    "in the name of somebody else",
                    "and account_id = (select kith.actor())",
                    ""),
            new Mutant("R__emergency_try.sql", "added", "in the past", "\n        and tried_at = now()", ""),
            new Mutant(
                    "R__emergency_try.sql",
                    "added",
                    "by an administrator",
                    "\n        and (select kith.works_here())",
                    ""),
            new Mutant(
                    "R__emergency_try.sql",
                    "own",
                    "managers see each miss of everybody",
                    "misses >= 10 and (select kith.role())",
                    "(select kith.role())"),
            new Mutant(
                    "R__emergency_try.sql",
                    "own",
                    "many misses are told to every worker",
                    "misses >= 10 and (select kith.role()) = 'manager'",
                    "misses >= 10 and (select kith.works_here())"),
            new Mutant("R__emergency_try.sql", "added", "looked into already", "\n        and seen_at is null", ""),
            new Mutant(
                    "R__emergency_try.sql",
                    "looked_into",
                    "by whoever tried",
                    "\n        and not kith.one_person(account_id, (select kith.actor()))",
                    ""),
            new Mutant("R__emergency_try.sql", "looked_into", "once more", "\n        and seen_at is null", ""),
            new Mutant(
                    "R__emergency_try.sql",
                    "looked_into",
                    "at another time",
                    "seen_at = (select kith.now()) and",
                    "seen_at is not null and"),
            new Mutant("R__account.sql", "one_person", "the same account", "one_ = other_\n    or ", ""));
}
