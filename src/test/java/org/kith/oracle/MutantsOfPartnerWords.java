package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in who says that somebody works at a service, and in what reaches those who wait for it. */
final class MutantsOfPartnerWords {
    private static final String FILE = "R__partner_word.sql";
    private static final String ACTOR = "R__00_actor.sql";

    private MutantsOfPartnerWords() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    FILE, "seen", "of another organisation", "organisation_id = (select kith.organisation())", "true"),
            new Mutant(FILE, "seen", "the administrator does not", "'manager', 'administrator'", "'manager'"),
            new Mutant(FILE, "seen", "of another service", " where a.service_id = (select kith.service())", ""),
            new Mutant(FILE, "said", "in another's name", "and said_by = (select kith.actor())", ""),
            new Mutant(FILE, "said", "as of before", "and kith.is_now(said_at)", ""),
            new Mutant(FILE, "said", "of whoever waits for nobody", "a.waits and", ""),
            new Mutant(FILE, "said", "of whoever is gone", "and a.ended_at is null", ""),
            new Mutant(FILE, "said", "by a worker", "when 'manager' then", "when 'worker' then"),
            new Mutant(
                    FILE, "said", "by the first person", "kith.stands_by(account_id, (select kith.actor()))", "true"),
            new Mutant(FILE, "said", "of another service", " where a.service_id = (select kith.service())", ""),
            new Mutant(FILE, "stands_by", "who came lately", "not kith.came_lately(who_) and", ""),
            new Mutant(FILE, "stands_by", "who let them in", "kith.one_person(i.made_by, who_) or ", ""),
            new Mutant(
                    FILE,
                    "stands_by",
                    "who let them in, under another account",
                    "kith.one_person(i.made_by, who_)",
                    "i.made_by = who_"),
            new Mutant(
                    FILE,
                    "stands_by",
                    "who came with whoever did",
                    "or exists (select from invitation w where w.account_id = who_ and w.made_by = i.made_by)",
                    ""),
            new Mutant(ACTOR, "begin", "what is shared reaches whoever waits", "if not waits then", "if true then"),
            new Mutant(
                    ACTOR,
                    "begin",
                    "a lead who waits looks after others",
                    "case when a.waits then 'partner' else a.role end",
                    "a.role"),
            new Mutant(ACTOR, "see_as", "whoever waits is shown it", "who.waits or ", ""),
            new Mutant(
                    "R__account.sql",
                    "invited",
                    "a worker lets a lead in",
                    "((select kith.role()) = 'manager' or role <> 'partner lead') and ",
                    ""),
            new Mutant(
                    "R__account.sql", "invited", "an administrator lets a lead in", " and role <> 'partner lead'", ""),
            new Mutant(
                    "R__referral_step.sql",
                    "seen",
                    "whoever waits reads it",
                    "service_id = any ((select kith.recipients())::uuid[])",
                    "service_id = (select kith.service())"));
}
