package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** What became of somebody's way in: a passkey made, a device lost. */
final class WayInRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private WayInRules() {}

    static final Rule WAY_IN_CHANGE = Rule.on("way_in_change", AccountRules::passkey)
            .added(WayInRules::added, "said_by")
            .filledLater("told_at")
            .changed((eyes, before, after) -> first(yes(eyes.acting(after.uuid("account_id")), "they are told")))
            .way("was told", eyes -> Map.of("told_at", SOME_DAY));

    private static Answer added(Eyes eyes, Row row) {
        var account = AccountRules.accountOf(eyes, row);
        var by = row.uuid("said_by");
        return first(
                no(!eyes.at(row) || account == null || !row.lacks("told_at"), "not of their organisation"),
                no(!said(eyes, row), "said when it is said"),
                yes(
                        row.isOneOf("what", "passkey made") && eyes.acting(account.id()) && eyes.acting(by),
                        "made a passkey"),
                no(row.isOneOf("what", "passkey made") || eyes.acting(account.id()), "of somebody else"),
                yes(eyes.are("job install") && by == null, "runs the server"),
                no(!eyes.acting(by) || !eyes.at(account), "in another's name"),
                yes(eyes.are("administrator") && account.lacks("young_person_id"), "looks after who works here"),
                yes(eyes.are("manager") && teamMate(eyes, account), "looks after their team"),
                yes(
                        eyes.are("partner lead") && AccountRules.ofTheirService(eyes, account),
                        "looks after their service"),
                yes(eyes.teamOf(account.uuid("young_person_id")), "works with them"));
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

    /** Whether whoever acts said last that their device is lost. */
    static boolean saidLostLast(Eyes eyes, Row account) {
        return eyes
                .world()
                .rows(
                        "way_in_change",
                        one -> account.id().equals(one.uuid("account_id")) && one.isOneOf("what", "device lost"))
                .stream()
                .max(Comparator.comparing((Row one) -> one.time("happened_at")).thenComparing(WayInRules::idOf))
                .filter(last -> eyes.acting(last.uuid("said_by")))
                .isPresent();
    }

    private static String idOf(Row row) {
        return row.id().toString();
    }
}
