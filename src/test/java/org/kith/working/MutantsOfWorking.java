package org.kith.working;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policy of what workers say of themselves. */
final class MutantsOfWorking {
    private static final String FILE = "R__working_said.sql";

    private MutantsOfWorking() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    FILE,
                    "seen",
                    "every young person sees everybody's",
                    "account_id = any ((select kith.there_for_me())::uuid[])",
                    "(select kith.own_person()) is not null"),
            new Mutant(
                    FILE,
                    "seen",
                    "no young person sees any",
                    " or account_id = any ((select kith.there_for_me())::uuid[])",
                    ""),
            new Mutant(FILE, "seen", "no colleague sees any", "(select kith.works_here()) or", ""),
            new Mutant(FILE, "seen", "partners see it", "(select kith.works_here())", "(select kith.reads_record())"),
            new Mutant(FILE, "seen", "of whoever has left", "\n        and kith.is_here(account_id)", ""),
            new Mutant(
                    FILE,
                    "seen",
                    "of another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    FILE,
                    "there_for_me",
                    "whoever was in their team",
                    " and (m.until is null or m.until > kith.now())",
                    ""),
            new Mutant(FILE, "there_for_me", "whoever will be in their team", " and m.since <= kith.now()", ""),
            new Mutant(FILE, "there_for_me", "of any team", "m.team_id = y.team_id", "true"),
            new Mutant(
                    FILE,
                    "there_for_me",
                    "whom a return named before",
                    " and coalesce(x.ends_on, x.known_until + 1, 'infinity') > today",
                    ""),
            new Mutant(FILE, "there_for_me", "whom a return will name", "and x.starts_on <= today", ""),
            new Mutant(FILE, "there_for_me", "nobody whom a return names", "and x.account_id is not null", "and false"),
            new Mutant(FILE, "said", "in another's name", "\n        and account_id = (select kith.actor())", ""),
            new Mutant(FILE, "said", "as of yesterday", "\n        and kith.is_now(said_at)", ""),
            new Mutant(FILE, "said", "by anybody", "\n        and (select kith.works_here())", ""),
            new Mutant(FILE, "said", "by nobody", "and (select kith.works_here())", "and false"),
            new Mutant(
                    FILE,
                    "said",
                    "with anybody in their place",
                    "\n        and (stand_in is null or stand_in in (select kith.team_mates()))",
                    ""),
            new Mutant(
                    FILE,
                    "said",
                    "with nobody in their place",
                    "stand_in is null or stand_in in (select kith.team_mates())",
                    "stand_in is null"),
            new Mutant(
                    FILE,
                    "said",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"));
}
