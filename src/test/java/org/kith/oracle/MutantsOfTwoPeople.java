package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in when two accounts are one person's, and in who says that they are not. */
final class MutantsOfTwoPeople {
    private static final String FILE = "R__told_apart.sql";
    private static final String ACCOUNT = "R__account.sql";

    private MutantsOfTwoPeople() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(FILE, "seen", "whoever works here", "(select kith.role()) = 'administrator'", "true"),
            new Mutant(
                    FILE, "seen", "of another organisation", "organisation_id = (select kith.organisation()) and ", ""),
            new Mutant(FILE, "seen", "nobody", "(select kith.role()) = 'administrator'", "false"),
            said("in another organisation", "organisation_id = (select kith.organisation())\n        and ", ""),
            said("by a manager too", "= 'administrator'", "in ('administrator', 'manager')"),
            said("in another's name", "\n        and said_by = (select kith.actor())", ""),
            said("as of yesterday", "\n        and kith.is_now(said_at)", ""),
            said("and over at once", "\n        and undone_at is null", ""),
            said("of two who are not called alike", "\n        and kith.of_one_name(one_id, other_id)", ""),
            said("by the first of them", "kith.tells_apart(one_id) and ", ""),
            said("by the other of them", " and kith.tells_apart(other_id)", ""),
            tells("who came lately", "not kith.came_lately(kith.actor()) and ", ""),
            tells("of themselves", "not kith.one_person(account_, kith.actor())", "true"),
            tells(
                    "let in by one of them",
                    "\n        and not exists (select from invitation i where i.account_id = kith.actor() and kith.one_person(i.made_by, account_))",
                    ""),
            tells(
                    "let in by another account of one of them",
                    "kith.one_person(i.made_by, account_)",
                    "i.made_by = account_"),
            takenBack("in another organisation", "organisation_id = (select kith.organisation()) and (", "("),
            takenBack("by a manager too", "= 'administrator'", "in ('administrator', 'manager')"),
            takenBack("once more", " and undone_at is null", ""),
            takenBack("in another's name", "undone_by = (select kith.actor()) and ", ""),
            takenBack("as of yesterday", " and kith.is_now(undone_at)", ""),
            new Mutant(ACCOUNT, "told_apart", "what was taken back", " and t.undone_at is null", ""),
            new Mutant(ACCOUNT, "one_person", "whatever was said", " and not kith.told_apart(one_, other_)", ""),
            new Mutant(
                    ACCOUNT,
                    "one_person",
                    "whatever they are called",
                    "kith.of_one_name(one_, other_) and",
                    "false and"),
            new Mutant(ACCOUNT, "one_person", "whatever their address", "kith.of_one_address(one_, other_)", "false"),
            new Mutant(ACCOUNT, "of_one_name", "those without a name", " and x.folded <> ''", ""),
            new Mutant(
                    ACCOUNT,
                    "of_one_name",
                    "not what one was called before",
                    "f.account_id in (one_, other_)",
                    "f.account_id = other_"),
            new Mutant(
                    ACCOUNT,
                    "of_one_name",
                    "not what the other was called before",
                    "f.account_id in (one_, other_)",
                    "f.account_id = one_"),
            new Mutant(ACCOUNT, "of_one_name", "as they call themselves", "where c.by_others", "where true"),
            new Mutant(
                    ACCOUNT,
                    "of_one_address",
                    "as one of them says",
                    " and not coalesce(d.set_by in (one_, other_), false)",
                    ""),
            new Mutant(
                    ACCOUNT,
                    "of_one_address",
                    "what others took away",
                    " and (d.ended_at is null or d.ended_by in (one_, other_))",
                    ""));

    private static Mutant said(String says, String was, String is) {
        return new Mutant(FILE, "said", says, was, is);
    }

    private static Mutant tells(String says, String was, String is) {
        return new Mutant(FILE, "tells_apart", says, was, is);
    }

    private static Mutant takenBack(String says, String was, String is) {
        return new Mutant(FILE, "taken_back", says, was, is);
    }
}
