package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What became of somebody's account: a passkey made, a device lost, an address or name changed, or that it ended. */
final class WayInRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private WayInRules() {}

    static final Rule WAY_IN_CHANGE = Rule.on("way_in_change", WayInRules::sees)
            .added(WayInRules::added, "said_by")
            .filledLater("told_at")
            .changed((eyes, before, after) -> first(yes(eyes.acting(after.uuid("account_id")), "they are told")))
            .way("was told", eyes -> Map.of("told_at", SOME_DAY));

    /** Whoever says that something of an account is changed sees that they did, in that transaction. */
    static Answer sees(Eyes eyes, Row row) {
        return first(
                yes(AccountRules.passkey(eyes, row).yes(), "sees how they come in"),
                yes(isOfTheAccount(row) && eyes.at(row) && said(eyes, row) && saysIt(eyes, row), "says so"));
    }

    static boolean isOfTheAccount(Row row) {
        return row.isOneOf("what", "address changed", "number changed", "name changed", "account ended");
    }

    private static boolean saysIt(Eyes eyes, Row row) {
        return Objects.equals(row.uuid("said_by"), eyes.account());
    }

    private static Answer added(Eyes eyes, Row row) {
        return isOfTheAccount(row) ? changed(eyes, row) : happened(eyes, row);
    }

    private static Answer changed(Eyes eyes, Row row) {
        var account = AccountRules.accountOf(eyes, row);
        var address = row.isOneOf("what", "address changed");
        return first(
                no(!eyes.at(row) || account == null || !eyes.at(account), "not of their organisation"),
                no(!said(eyes, row) || !saysIt(eyes, row), "said when it is said, as whoever says it"),
                no(!AccountRules.account(eyes, account).yes(), "does not see the account"),
                yes(eyes.acting(account.id()), "their own"),
                no(
                        !row.lacks("told_at") && !(isOfWhereTheyAreWrittenTo(row) && !account.lacks("young_person_id")),
                        "nobody else says that they were told"),
                yes(eyes.are("administrator") && account.lacks("young_person_id"), "looks after who works here"),
                yes(
                        address
                                && account.lacks("young_person_id")
                                && account.lacks("service_id")
                                && eyes.are("manager", "analyst", "job import"),
                        "says who a worker is"),
                yes(
                        !address && eyes.are("partner lead") && AccountRules.ofTheirService(eyes, account),
                        "looks after their service"),
                yes(
                        !row.isOneOf("what", "account ended") && ofWhomTheyKeepUp(eyes, account),
                        "works with them, or loads lists of them"));
    }

    private static boolean ofWhomTheyKeepUp(Eyes eyes, Row account) {
        return !account.lacks("young_person_id")
                && eyes.at(eyes.world().find("young_person", account.uuid("young_person_id")))
                && (eyes.are("analyst", "job import") || eyes.teamOf(account.uuid("young_person_id")));
    }

    private static Answer happened(Eyes eyes, Row row) {
        var account = AccountRules.accountOf(eyes, row);
        var by = row.uuid("said_by");
        return first(
                no(!eyes.at(row) || account == null || !row.lacks("told_at"), "not of their organisation"),
                no(!said(eyes, row), "said when it is said"),
                no(isOfCodes(row) && account.lacks("young_person_id"), "codes are for young people"),
                yes(isTheirOwn(row) && eyes.acting(account.id()) && eyes.acting(by), "did it themselves"),
                no(isTheirOwn(row) || eyes.acting(account.id()), "of somebody else"),
                yes(eyes.are("job install") && by == null && !isNewPhone(row), "runs the server"),
                no(!eyes.acting(by) || !eyes.at(account), "in another's name"),
                no(cameLately(eyes), "could be made up for it"),
                no(isNewPhone(row) && !eyes.teamOf(account.uuid("young_person_id")), "said by their team"),
                yes(eyes.are("administrator") && account.lacks("young_person_id"), "looks after who works here"),
                yes(eyes.are("manager") && teamMate(eyes, account), "looks after their team"),
                yes(
                        eyes.are("partner lead") && AccountRules.ofTheirService(eyes, account),
                        "looks after their service"),
                yes(eyes.teamOf(account.uuid("young_person_id")), "works with them"));
    }

    private static boolean isOfWhereTheyAreWrittenTo(Row row) {
        return row.isOneOf("what", "address changed", "number changed");
    }

    private static boolean isTheirOwn(Row row) {
        return row.isOneOf("what", "passkey made", "provider joined") || isOfCodes(row);
    }

    private static boolean isOfCodes(Row row) {
        return row.isOneOf("what", "came in by code", "codes on", "codes off");
    }

    private static boolean isNewPhone(Row row) {
        return row.isOneOf("what", "new phone");
    }

    private static boolean said(Eyes eyes, Row row) {
        return row.time("happened_at").equals(eyes.world().clock());
    }

    /** Of somebody else: in the transaction in which whoever acts says that the device is lost, and no other passkey than that. */
    static boolean saidNow(Eyes eyes, Row passkey) {
        return eyes.world().rows("way_in_change").stream()
                .anyMatch(one -> one.isOneOf("what", "device lost")
                        && passkey.uuid("account_id").equals(one.uuid("account_id"))
                        && said(eyes, one)
                        && Objects.equals(one.uuid("said_by"), eyes.account())
                        && (one.lacks("passkey_id") || passkey.id().equals(one.uuid("passkey_id")))
                        && AccountRules.passkey(eyes, one).yes());
    }

    static boolean teamMate(Eyes eyes, Row account) {
        return eyes.standBy()
                && eyes.world().rows("team_member").stream()
                        .anyMatch(one -> account.id().equals(one.uuid("account_id"))
                                && eyes.teams().contains(one.uuid("team_id"))
                                && !one.time("since").isAfter(eyes.now())
                                && (one.lacks("until") || one.time("until").isAfter(eyes.now())));
    }

    /** Whether somebody came by a link of the last week. */
    static boolean cameLately(Eyes eyes) {
        var weekAgo = eyes.now().minus(Duration.ofDays(7));
        return eyes.world().rows("invitation").stream()
                .anyMatch(one -> eyes.at(one)
                        && eyes.acting(one.uuid("account_id"))
                        && one.time("made_at").isAfter(weekAgo));
    }

    /** Whether somebody said last that their device is lost who is whoever acts, under whatever account, or of whom one let the other in; or who acts came lately. */
    static boolean isNoSecondPerson(Eyes eyes, Row account) {
        return saidLostLast(eyes, account)
                .filter(first ->
                        OnePerson.is(eyes.world(), first, eyes.account()) || cameLately(eyes) || letIn(eyes, first))
                .isPresent();
    }

    private static boolean letIn(Eyes eyes, UUID other) {
        return eyes.world().rows("invitation", eyes::at).stream()
                .anyMatch(one -> eyes.acting(one.uuid("account_id")) && other.equals(one.uuid("made_by"))
                        || other.equals(one.uuid("account_id")) && eyes.acting(one.uuid("made_by")));
    }

    /** Who said last that their device is lost; nobody where none is, or whoever runs the server said so. */
    private static Optional<UUID> saidLostLast(Eyes eyes, Row account) {
        return eyes
                .world()
                .rows(
                        "way_in_change",
                        one -> account.id().equals(one.uuid("account_id")) && one.isOneOf("what", "device lost"))
                .stream()
                .max(Comparator.comparing((Row one) -> one.time("happened_at")).thenComparing(WayInRules::idOf))
                .map(last -> last.uuid("said_by"));
    }

    private static String idOf(Row row) {
        return row.id().toString();
    }
}
