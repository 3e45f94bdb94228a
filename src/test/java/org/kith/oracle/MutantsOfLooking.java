package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of why somebody looked, and of the sealed log. */
final class MutantsOfLooking {
    private MutantsOfLooking() {}

    private static final String ORGANISATION = "organisation_id = (select kith.organisation())";
    private static final String TEAM = "team_id = any ((select kith.teams())::uuid[])";

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__look_question.sql",
                    "seen",
                    "whoever looks after returns reads them",
                    "(select kith.works_here())\n",
                    "true\n"),
            new Mutant(
                    "R__look_question.sql",
                    "seen",
                    "the young person is asked of a line they must not see",
                    "\n                and reading_id in (select r.id from reading r where r.young_person_id = (select kith.own_person()))",
                    ""),
            new Mutant(
                    "R__look_question.sql",
                    "seen",
                    "whoever is asked does not see it",
                    "looked_by = (select kith.actor())\n            or",
                    "false or"),
            new Mutant(
                    "R__look_question.sql",
                    "asked",
                    "in the name of somebody else",
                    "and asked_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__look_question.sql", "asked", "about themselves", "and looked_by <> (select kith.actor())", ""),
            new Mutant(
                    "R__look_question.sql",
                    "asked",
                    "as the young person",
                    "and by_young_person = ((select kith.own_person()) is not null)",
                    ""),
            new Mutant(
                    "R__look_question.sql",
                    "asked",
                    "by any worker of the team",
                    "(select kith.role()) = 'manager'",
                    "(select kith.works_here())"),
            new Mutant(
                    "R__look_question.sql",
                    "asked",
                    "about a line of another young person",
                    " and r.young_person_id = look_question.young_person_id",
                    ""),
            new Mutant(
                    "R__look_question.sql",
                    "asked",
                    "of somebody who did not look",
                    "r.account_id = looked_by and ",
                    ""),
            new Mutant("R__look_question.sql", "answered", "a second time", "\n        and answered_at is null", ""),
            new Mutant(
                    "R__look_question.sql",
                    "answered",
                    "by any worker",
                    "(select kith.role()) = 'manager'",
                    "(select kith.works_here())"),
            new Mutant(
                    "R__look_question.sql",
                    "answered",
                    "in the name of somebody else",
                    "answered_by = (select kith.actor()) and",
                    ""),
            new Mutant(
                    "R__look_review.sql",
                    "seen",
                    "workers of the team read them",
                    "(select kith.role()) = 'manager'",
                    "(select kith.works_here())"),
            new Mutant("R__look_review.sql", "seen", "managers of every team", "\n        and " + TEAM, ""),
            new Mutant(
                    "R__look_review.sql",
                    "said",
                    "about themselves",
                    "\n        and not kith.one_person(account_id, (select kith.actor()))",
                    ""),
            new Mutant(
                    "R__look_review.sql",
                    "said",
                    "in the name of somebody else",
                    "\n        and reviewed_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__look_review.sql",
                    "said",
                    "up to a line of somebody else",
                    " and r.account_id = look_review.account_id",
                    ""),
            new Mutant(
                    "R__look_review.sql",
                    "said",
                    "up to a line about another team's",
                    "\n            and r.young_person_id in (select y.id from young_person y where y.team_id = look_review.team_id)",
                    ""),
            new Mutant(
                    "R__reading_leaf.sql", "seen", "those of another organisation", ORGANISATION + " and", "true and"),
            new Mutant(
                    "R__reading_leaf.sql",
                    "sealed",
                    "by the job that checks",
                    "= 'job seal'",
                    "in ('job seal', 'job verify')"),
            new Mutant(
                    "R__reading_checkpoint.sql",
                    "seen",
                    "by the analyst",
                    "'job seal', 'job verify'",
                    "'job seal', 'job verify', 'analyst'"),
            new Mutant(
                    "R__reading_checkpoint.sql",
                    "sealed",
                    "by the job that checks",
                    "= 'job seal'",
                    "in ('job seal', 'job verify')"),
            new Mutant(
                    "R__reading_erasure.sql",
                    "seen",
                    "those of another organisation",
                    ORGANISATION + " and",
                    "true and"),
            new Mutant(
                    "R__reading_sealing.sql",
                    "seen",
                    "those of another organisation by the job that seals",
                    ORGANISATION + " and",
                    "true and"),
            new Mutant("R__checkpoint_export.sql", "seen", "by nobody who checks", "= 'job verify'", "= 'job import'"),
            new Mutant(
                    "R__reading_sealing.sql",
                    "moved_on",
                    "by the job that checks",
                    "= 'job seal'",
                    "in ('job seal', 'job verify')"),
            new Mutant(
                    "R__checkpoint_export.sql",
                    "moved_on",
                    "by the job that checks",
                    "= 'job seal'",
                    "in ('job seal', 'job verify')"));
}
