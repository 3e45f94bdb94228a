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
            new Mutant(
                    FILE,
                    "said",
                    "of whoever waits for nobody",
                    "(a.waits or a.id = any ((select kith.put_beside_me())::uuid[])) and",
                    ""),
            new Mutant(
                    FILE,
                    "said",
                    "an administrator of a service",
                    "and account_id in (select a.id from account a where a.service_id is null)",
                    ""),
            new Mutant(FILE, "said", "of whoever is gone", "and a.ended_at is null", ""),
            new Mutant(
                    FILE,
                    "stands_by",
                    "a worker where a manager is",
                    "w.role = 'worker' and not kith.has_a_manager(w.organisation_id, account_)",
                    "w.role = 'worker'"),
            new Mutant(
                    FILE,
                    "said",
                    "of a service, by a worker",
                    "a.service_id is null\n                and (not a.waits",
                    "true\n                and (not a.waits"),
            new Mutant(
                    FILE,
                    "said",
                    "by an administrator who is the first person",
                    "'administrator' then kith.stands_by(account_id, (select kith.actor()))",
                    "'administrator' then true"),
            new Mutant(FILE, "said", "of another service", " where a.service_id = (select kith.service())", ""),
            new Mutant(FILE, "stands_by", "who came lately", "not kith.came_lately(who_) and", ""),
            new Mutant(
                    FILE, "stands_by", "who let them in", "where kith.is_maker(maker, who_) or maker", "where maker"),
            new Mutant(
                    FILE,
                    "stands_by",
                    "who let them in, under another account",
                    "where kith.is_maker(maker, who_) or maker",
                    "where maker = who_ or maker"),
            new Mutant(
                    FILE,
                    "stands_by",
                    "who let a colleague in, under another account",
                    "where kith.is_maker(maker, who_)\n",
                    "where maker = who_\n"),
            new Mutant(
                    FILE,
                    "is_maker",
                    "nobody, whom the maker called so",
                    "kith.of_one_name_not_given_by(maker_, who_, maker_)",
                    "kith.of_one_name(maker_, who_)"),
            new Mutant(FILE, "is_maker", "whoever was told apart", " and not kith.told_apart(maker_, who_)", ""),
            new Mutant(FILE, "is_maker", "whatever their address", "kith.of_one_address(maker_, who_)", "false"),
            new Mutant(FILE, "stands_by", "who came with whoever did", " or maker = any (kith.makers(who_))", ""),
            new Mutant(ACTOR, "begin", "what is shared reaches whoever waits", "if not waits then", "if true then"),
            new Mutant(
                    ACTOR,
                    "begin",
                    "a lead who waits looks after others",
                    "when a.waits then 'partner' else a.role end",
                    "else a.role end"),
            new Mutant(
                    ACTOR,
                    "begin",
                    "whoever waits works here",
                    "when a.waits and a.service_id is null then 'waiting'",
                    "when a.waits and a.service_id is null then a.role"),
            new Mutant(FILE, "stands_by", "an administrator who came lately", "kith.came_lately(who_) or kith", "kith"),
            new Mutant(
                    FILE,
                    "one_let_in_the_other",
                    "an administrator whom the first one let in",
                    "coalesce(other_ = any (kith.makers(one_)), false)",
                    "false"),
            new Mutant(
                    FILE,
                    "said",
                    "of whoever waits, by the first person",
                    "account_id in (select a.id from account a where not a.waits) or kith.stands_by(account_id, (select kith.actor()))",
                    "true"),
            new Mutant(FILE, "put_beside_me", "of another team", "m.team_id = any (kith.teams()) and", ""),
            new Mutant(FILE, "put_beside_me", "whom nobody put there", "m.put_by is not null and", ""),
            new Mutant(FILE, "put_beside_me", "who is there no more", "m.until is null and", ""),
            new Mutant(
                    "R__team_member.sql",
                    "joined",
                    "in another's name",
                    "and put_by is not distinct from (select kith.actor())",
                    ""),
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
