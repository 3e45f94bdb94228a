package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Messages that go out: whoever causes one writes it, the job that sends reads it, and nobody else does. */
public final class OutboxRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private OutboxRules() {}

    static final List<Rule> ALL = List.of(Rule.on("outbox_message", OutboxRules::sends)
            .added(OutboxRules::caused, "account_id")
            .filledLater("sent_at")
            .changed((eyes, before, after) -> sends(eyes, after))
            .way("is tried", eyes -> Map.of("tries", 7, "next_try_at", SOME_DAY))
            .way("was sent", eyes -> Map.of("sent_at", SOME_DAY)));

    private static Answer sends(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job send"), "sends it"));
    }

    private static Answer caused(Eyes eyes, Row row) {
        var now = eyes.world().clock();
        return first(
                no(!eyes.at(row), "not of their organisation"),
                no(
                        !row.lacks("sent_at")
                                || !row.time("made_at").equals(now)
                                || !row.time("next_try_at").equals(now)
                                || !row.get("tries").equals(0),
                        "not new"),
                yes(row.isOneOf("what", "sign-in code") && isTheirs(eyes, row), "lets in whose address it is"),
                yes(row.isOneOf("what", "partner link") && letsIn(eyes, row), "lets in whose address there it is"),
                yes(isOfAPasskey(row) && eyes.acting(row.uuid("account_id")), "of their own passkey"),
                yes(isOfAChange(row) && saidSo(eyes, row), "says that a device is lost, or what is changed"));
    }

    private static boolean isOfAChange(Row row) {
        return row.isOneOf("what", "device lost", "address changed", "number changed", "name changed", "account ended");
    }

    static boolean isOfAPasskey(Row row) {
        return row.isOneOf(
                "what", "passkey made", "passkey taken away", "signed in by code", "codes on", "provider joined");
    }

    /** Whoever signs in, or the job that does, and sees that it is theirs. */
    private static boolean isTheirs(Eyes eyes, Row row) {
        var account = AccountRules.accountOf(eyes, row);
        return account != null
                && !account.lacks("young_person_id")
                && (eyes.acting(account.id()) || eyes.are("job sign-in"))
                && eyes.world().rows("contact_detail", one -> one.id().equals(row.uuid("contact_detail_id"))).stream()
                        .anyMatch(one -> one.lacks("ended_at")
                                && one.isOneOf("kind", "email", "phone")
                                && account.uuid("young_person_id").equals(one.person())
                                && eyes.acting(account.id()));
    }

    /** Whoever lets people of services in and sees the address, of an account that has not ended and they see. */
    private static boolean letsIn(Eyes eyes, Row row) {
        var account = AccountRules.accountOf(eyes, row);
        return account != null
                && eyes.at(account)
                && account.lacks("ended_at")
                && eyes.are("worker", "manager", "administrator", "partner lead")
                && eyes.world().rows("partner_address", one -> one.id().equals(row.uuid("partner_address_id"))).stream()
                        .anyMatch(one -> account.id().equals(one.uuid("account_id"))
                                && (!eyes.are("partner lead")
                                        || account.uuid("service_id").equals(eyes.service()))
                                && eyes.at(one));
    }

    /** In this transaction, as whoever acts. */
    private static boolean saidSo(Eyes eyes, Row row) {
        return eyes.world().rows("way_in_change").stream()
                .anyMatch(one -> row.get("what").equals(one.get("what"))
                        && row.uuid("account_id").equals(one.uuid("account_id"))
                        && one.time("happened_at").equals(eyes.world().clock())
                        && Objects.equals(one.uuid("said_by"), eyes.account())
                        && WayInRules.sees(eyes, one).yes());
    }

    /** Whether one waits that is meant for that address of a young person, and whoever asks is the job that sends it. */
    public static boolean isMeantFor(Eyes eyes, Row address) {
        return waitsFor(eyes, "contact_detail_id", address);
    }

    /** Whether a link waits to go to that address of somebody of a service, and whoever asks is the job that sends it. */
    public static boolean isLinkFor(Eyes eyes, Row address) {
        return waitsFor(eyes, "partner_address_id", address);
    }

    private static boolean waitsFor(Eyes eyes, String column, Row address) {
        return eyes.are("job send")
                && eyes.world().rows("outbox_message", one -> eyes.at(one) && one.lacks("sent_at")).stream()
                        .anyMatch(one -> address.id().equals(one.uuid(column)));
    }

    /** Whether a message to somebody waits, and whoever asks is the job that sends it. */
    public static boolean writesTo(Eyes eyes, @Nullable Row account) {
        return account != null
                && eyes.are("job send")
                && eyes.world().rows("outbox_message", one -> eyes.at(one) && one.lacks("sent_at")).stream()
                        .anyMatch(one -> account.id().equals(one.uuid("account_id")));
    }
}
