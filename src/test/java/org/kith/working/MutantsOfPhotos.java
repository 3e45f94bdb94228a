package org.kith.working;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policy of photos of people who work here. */
final class MutantsOfPhotos {
    private static final String FILE = "R__worker_photo.sql";
    private static final String MINE = "account_id = any ((select kith.ever_there_for_me())::uuid[])";

    private MutantsOfPhotos() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(FILE, "seen", "every young person sees all", MINE, "(select kith.own_person()) is not null"),
            new Mutant(FILE, "seen", "no young person sees any", " or " + MINE, ""),
            new Mutant(FILE, "seen", "no colleague sees any", "(select kith.works_here()) or ", ""),
            new Mutant(FILE, "seen", "partners see them", "(select kith.works_here())", "(select kith.reads_record())"),
            new Mutant(FILE, "seen", "of whoever has left", " and kith.is_here(account_id)", ""),
            new Mutant(FILE, "seen", "one that was taken away", "ended_at is null and ", ""),
            new Mutant(
                    FILE,
                    "seen",
                    "nobody their own",
                    "account_id = (select kith.actor())\n            or ended_at",
                    "ended_at"),
            new Mutant(
                    FILE,
                    "seen",
                    "of another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(FILE, "ever_there_for_me", "who will be there", "x.starts_on <= today and ", ""),
            new Mutant(
                    FILE,
                    "ever_there_for_me",
                    "what was taken back",
                    " and coalesce(x.ends_on, 'infinity') > x.starts_on",
                    ""),
            new Mutant(FILE, "ever_there_for_me", "nobody from before", "and x.account_id is not null", "and false"),
            new Mutant(FILE, "ever_there_for_me", "nobody of their team", "kith.there_for_me() || array(", "array("),
            new Mutant(FILE, "chosen", "in another's name", "\n        and account_id = (select kith.actor())", ""),
            new Mutant(FILE, "chosen", "as of yesterday", "\n        and kith.is_now(chosen_at)", ""),
            new Mutant(FILE, "chosen", "by anybody", "\n        and (select kith.works_here())", ""),
            new Mutant(FILE, "chosen", "by nobody", "and (select kith.works_here())", "and false"),
            new Mutant(FILE, "chosen", "one that is gone", "\n        and ended_at is null", ""),
            new Mutant(
                    FILE,
                    "chosen",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    FILE,
                    "taken_away",
                    "that of anybody",
                    "using (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()) and ended_at is null)\n"
                            + "    with check (organisation_id = (select kith.organisation()) and account_id = (select kith.actor()) and",
                    "using (organisation_id = (select kith.organisation()) and ended_at is null)\n"
                            + "    with check (organisation_id = (select kith.organisation()) and"),
            new Mutant(
                    FILE,
                    "taken_away",
                    "what is gone already",
                    "(select kith.actor()) and ended_at is null)",
                    "(select kith.actor()))"),
            new Mutant(FILE, "taken_away", "as of another day", " and kith.is_now(ended_at)", ""));
}
