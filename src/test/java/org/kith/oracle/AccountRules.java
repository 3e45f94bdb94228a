package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts, and the doors to them. */
final class AccountRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private AccountRules() {}

    static final Rule ACCOUNT = Rule.on("account", AccountRules::account)
            .added(AccountRules::accountAdded)
            .filledLater("ended_at")
            .changed(AccountRules::accountChanged)
            .way("says more about themselves", eyes -> Map.of("about", "Hello"))
            .way("chooses a language", eyes -> Map.of("language", "cy"))
            .way("leaves no more quickly", eyes -> Map.of("leaves_quickly", false))
            .way("ends it", eyes -> Map.of("ended_at", SOME_DAY));

    static final Rule INVITATION = Rule.on(
                    "invitation",
                    (eyes, row) -> first(
                            yes(eyes.are("job sign-in"), "lets people in"),
                            yes(eyes.at(row) && eyes.are("administrator", "job install"), "sees which wait")))
            .added(AccountRules::invited, "made_by")
            .changedAltogether((eyes, before, after) -> first(yes(eyes.are("job sign-in"), "lets people in")))
            .way("is used", eyes -> Map.of("used_at", SOME_DAY));

    static final Rule PASSKEY = Rule.on("passkey", AccountRules::passkey)
            .added((eyes, row) -> first(yes(eyes.at(row) && eyes.acting(row.uuid("account_id")), "their own")))
            .changedAltogether((eyes, before, after) -> first(yes(eyes.are("job sign-in"), "lets people in")))
            .way("is used", eyes -> Map.of("last_used_at", SOME_DAY))
            .removed(AccountRules::passkeyRemoved);

    /** What waits on somebody's devices is locked with it: theirs alone, made once. */
    static final Rule DEVICE_KEY = Rule.on("device_key", AccountRules::theirOwn)
            .knownBy("account_id")
            .added(AccountRules::theirOwn, "account_id");

    /** What somebody was called before is for themselves and whoever looks after the way in, and for nobody of a service. */
    static final Rule FORMER_NAME =
            Rule.on("former_name", AccountRules::formerName).added(AccountRules::formerNameAdded, "ended_by");

    private static Answer formerName(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || eyes.partner(), "not for a partner or another organisation"),
                yes(eyes.acting(row.uuid("account_id")), "their own"),
                yes(eyes.are("administrator"), "looks after who works here"),
                yes(eyes.are("job verify"), "compares it with what is sealed"));
    }

    private static Answer formerNameAdded(Eyes eyes, Row row) {
        var account = accountOf(eyes, row);
        return first(
                no(
                        !eyes.at(row) || account == null || !account.lacks("young_person_id"),
                        "not somebody who works here"),
                no(
                        !eyes.acting(row.uuid("ended_by")) || !row.isOneOf("ended_by_role", eyes.role()),
                        "in another's name"),
                yes(eyes.acting(account.id()), "their own"),
                no(!eyes.at(account), "not of their organisation"),
                yes(eyes.are("administrator"), "looks after who works here"),
                yes(eyes.are("partner lead") && ofTheirService(eyes, account), "looks after their service"));
    }

    private static Answer theirOwn(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.acting(row.uuid("account_id")), "their own"));
    }

    static Answer account(Eyes eyes, Row row) {
        return first(
                yes(eyes.acting(row.id()), "themselves"),
                yes(eyes.are("job sign-in", "job install"), "lets people in"),
                no(!eyes.at(row), "not of their organisation"),
                yes(
                        eyes.partner() && forPartner(eyes, row),
                        "of their service, of those who work here, or wrote to them"),
                no(eyes.partner(), "not for a partner"),
                yes(row.lacks("young_person_id"), "works here or at a service"),
                yes(OutboxRules.writesTo(eyes, row), "writes to them"),
                yes(eyes.whole(row.uuid("young_person_id")), "sees the young person"));
    }

    private static boolean forPartner(Eyes eyes, Row row) {
        return !row.lacks("service_id") && row.uuid("service_id").equals(eyes.service())
                || row.isOneOf("role", "worker", "manager")
                || eyes.world().rows("entry").stream()
                        .filter(entry -> row.id().equals(entry.uuid("author_id")))
                        .anyMatch(entry -> eyes.isAbout(entry.person())
                                && RecordRules.entry(eyes, entry).yes());
    }

    private static Answer accountAdded(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("job install"), "sets Kith up"),
                yes(eyes.are("partner lead") && ofTheirService(eyes, row), "looks after their service"),
                no(row.isOneOf("role", "partner lead") && !eyes.are("manager"), "lets no lead in"),
                yes(eyes.are("administrator") && row.lacks("young_person_id"), "invites who works here"),
                yes(eyes.standBy() && serviceIsThere(eyes, row), "invites partners"),
                yes(eyes.teamOf(row.uuid("young_person_id")), "lets a young person in"));
    }

    private static boolean serviceIsThere(Eyes eyes, Row row) {
        if (row.lacks("service_id")) {
            return false;
        }
        var service = eyes.world().find("service", row.uuid("service_id"));
        return eyes.at(service) && service.lacks("ended_at");
    }

    static boolean ofTheirService(Eyes eyes, Row account) {
        return eyes.service() != null && eyes.service().equals(account.uuid("service_id"));
    }

    private static Answer accountChanged(Eyes eyes, Row before, Row after) {
        return first(
                yes(eyes.are("job sign-in"), "lets people in"),
                no(!eyes.at(after), "not of their organisation"),
                yes(eyes.acting(after.id()), "themselves"),
                yes(eyes.are("administrator") && after.lacks("young_person_id"), "looks after who works here"),
                yes(eyes.are("partner lead") && ofTheirService(eyes, after), "looks after their service"));
    }

    static @Nullable Row accountOf(Eyes eyes, Row row) {
        return eyes.world().findIfThere("account", row.uuid("account_id"));
    }

    private static boolean hasPasskey(Eyes eyes, Row account) {
        return !eyes.world()
                .rows("passkey", key -> account.id().equals(key.uuid("account_id")))
                .isEmpty();
    }

    private static Answer invited(Eyes eyes, Row row) {
        var account = accountOf(eyes, row);
        return first(
                no(!eyes.at(row) || account == null, "not of their organisation"),
                no(!inTheirOwnName(eyes, row), "in another's name"),
                no(hasPasskey(eyes, account), "nobody else opens their door"),
                yes(eyes.are("job install"), "sets Kith up"),
                no(!eyes.at(account), "not of their organisation"),
                no(WayInRules.isNoSecondPerson(eyes, account), "nobody alone comes in as somebody else"),
                no(!isAtTheirDomain(eyes, account), "at none of the domains that are named for their service"),
                yes(eyes.are("administrator") && account.lacks("young_person_id"), "lets staff and partners in"),
                yes(eyes.are("partner lead") && ofTheirService(eyes, account), "looks after their service"),
                no(!eyes.standBy(), "does not let people in"),
                yes(!account.lacks("service_id"), "invites partners"),
                yes(eyes.teamOf(account.uuid("young_person_id")), "lets a young person in"));
    }

    /** Where domains are named for their service, as whoever acts sees them, the address that was said last stands at one. */
    private static boolean isAtTheirDomain(Eyes eyes, Row account) {
        if (account.lacks("service_id")) {
            return true;
        }
        return eyes
                .world()
                .rows(
                        "service_domains",
                        one -> eyes.at(one) && one.uuid("service_id").equals(account.uuid("service_id")))
                .stream()
                .max(Comparator.comparingInt(one -> (Integer) one.get("number")))
                .map(one -> String.valueOf(one.get("domains")))
                .map(domains -> domains.equals("{}") || domains.equals("{" + theirDomain(eyes, account) + "}"))
                .orElse(true);
    }

    private static String theirDomain(Eyes eyes, Row account) {
        return eyes
                .world()
                .rows("partner_address", one -> eyes.at(one) && account.id().equals(one.uuid("account_id")))
                .stream()
                .max(Comparator.comparing((Row one) -> one.time("said_at"))
                        .thenComparing(one -> one.id().toString()))
                .map(one -> String.valueOf(one.get("address")))
                .map(address -> address.substring(address.indexOf('@') + 1))
                .orElse("nowhere");
    }

    private static boolean inTheirOwnName(Eyes eyes, Row row) {
        return row.lacks("made_by") ? eyes.account() == null : eyes.acting(row.uuid("made_by"));
    }

    static Answer passkey(Eyes eyes, Row row) {
        var account = accountOf(eyes, row);
        return first(
                yes(eyes.acting(row.uuid("account_id")), "their own"),
                yes(eyes.are("job sign-in", "job install"), "lets people in"),
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("administrator"), "sees who has one"),
                yes(eyes.are("manager") && WayInRules.teamMate(eyes, account), "says what somebody in their team lost"),
                yes(eyes.are("partner lead") && ofTheirService(eyes, account), "looks after their service"),
                yes(eyes.standBy() && !account.lacks("service_id"), "invites partners"),
                yes(eyes.standBy() && eyes.whole(account.uuid("young_person_id")), "lets a young person in"));
    }

    /** Of somebody else, only in the transaction that says that their device is lost. */
    private static Answer passkeyRemoved(Eyes eyes, Row row) {
        return first(
                yes(eyes.acting(row.uuid("account_id")), "their own"),
                yes(eyes.at(row) && WayInRules.saidNow(eyes, row), "a device is lost"));
    }
}
