package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in when two accounts are one person's, and in who says that they are not. */
final class MutantsOfTwoPeople {
    private static final String FILE = "R__told_apart.sql";
    private static final String ACCOUNT = "R__account.sql";
    private static final Mutant.Wrong SAID = Mutant.in(FILE, "said");
    private static final Mutant.Wrong TELLS = Mutant.in(FILE, "tells_apart");
    private static final Mutant.Wrong TAKEN_BACK = Mutant.in(FILE, "taken_back");
    private static final Mutant.Wrong ONE = Mutant.in(ACCOUNT, "one_person");
    private static final Mutant.Wrong NAME = Mutant.in(ACCOUNT, "of_one_name_not_given_by");
    private static final Mutant.Wrong ADDRESS = Mutant.in(ACCOUNT, "of_one_address");

    private MutantsOfTwoPeople() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(FILE, "seen", "whoever works here", "(select kith.role()) = 'administrator'", "true"),
            new Mutant(
                    FILE, "seen", "of another organisation", "organisation_id = (select kith.organisation()) and ", ""),
            new Mutant(FILE, "seen", "nobody", "(select kith.role()) = 'administrator'", "false"),
            SAID.with("in another organisation", "organisation_id = (select kith.organisation())\n        and ", ""),
            SAID.with("by a manager too", "= 'administrator'", "in ('administrator', 'manager')"),
            SAID.with("in another's name", "\n        and said_by = (select kith.actor())", ""),
            SAID.with("as of yesterday", "\n        and kith.is_now(said_at)", ""),
            SAID.with("and over at once", "\n        and undone_at is null", ""),
            SAID.with("of two who are not called alike", "\n        and kith.of_one_name(one_id, other_id)", ""),
            SAID.with("by the first of them", "kith.tells_apart(one_id) and ", ""),
            SAID.with("by the other of them", " and kith.tells_apart(other_id)", ""),
            TELLS.with("who came lately", "not kith.came_lately(kith.actor()) and ", ""),
            TELLS.with("of themselves", "not kith.one_person(account_, kith.actor())", "true"),
            TELLS.with(
                    "let in by one of them",
                    "\n        and not exists (select from invitation i where i.account_id = kith.actor() and kith.one_person(i.made_by, account_))",
                    ""),
            TELLS.with(
                    "let in by another account of one of them",
                    "kith.one_person(i.made_by, account_)",
                    "i.made_by = account_"),
            TAKEN_BACK.with("in another organisation", "organisation_id = (select kith.organisation()) and (", "("),
            TAKEN_BACK.with("by a manager too", "= 'administrator'", "in ('administrator', 'manager')"),
            TAKEN_BACK.with("once more", " and undone_at is null", ""),
            TAKEN_BACK.with("in another's name", "undone_by = (select kith.actor()) and ", ""),
            TAKEN_BACK.with("as of yesterday", " and kith.is_now(undone_at)", ""),
            new Mutant(ACCOUNT, "told_apart", "what was taken back", " and t.undone_at is null", ""),
            ONE.with("whatever was said", " and not kith.told_apart(one_, other_)", ""),
            ONE.with("whatever they are called", "kith.of_one_name(one_, other_) and", "false and"),
            ONE.with("whatever their address", "kith.of_one_address(one_, other_)", "false"),
            NAME.with("those without a name", " and x.folded <> ''", ""),
            NAME.with("not what one was called before", "f.account_id in (one_, other_)", "f.account_id = other_"),
            NAME.with("not what the other was called before", "f.account_id in (one_, other_)", "f.account_id = one_"),
            NAME.with("as they call themselves", "where c.by_others", "where true"),
            ADDRESS.with("as one of them says", " and not coalesce(d.set_by in (one_, other_), false)", ""),
            ADDRESS.with("what others took away", " and (d.ended_at is null or d.ended_by in (one_, other_))", ""));
}
