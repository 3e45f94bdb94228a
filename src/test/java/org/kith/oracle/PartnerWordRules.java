package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.Objects;
import java.util.UUID;

/** That somebody works at the service they come in from, said by a second person. */
final class PartnerWordRules {
    private PartnerWordRules() {}

    static final Rule PARTNER_WORD = Rule.on("partner_word", PartnerWordRules::seen)
            .added(PartnerWordRules::said, "said_by")
            .together((row, eyes) -> ofWhoeverWaits(row.with("said_at", eyes.now()), eyes));

    private static Row ofWhoeverWaits(Row row, Eyes eyes) {
        return eyes.world().rows("account", one -> one.is("waits") && eyes.at(one)).stream()
                .findFirst()
                .map(one -> row.with("account_id", one.id()))
                .orElse(row);
    }

    private static Answer seen(Eyes eyes, Row row) {
        var account = AccountRules.accountOf(eyes, row);
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.are("worker", "manager", "administrator"), "lets partners in"),
                yes(
                        eyes.are("partner lead") && AccountRules.ofTheirService(eyes, account),
                        "looks after their service"));
    }

    private static Answer said(Eyes eyes, Row row) {
        var account = AccountRules.accountOf(eyes, row);
        return first(
                no(!eyes.at(row) || account == null || !eyes.at(account), "not of their organisation"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                no(!waits(eyes, account) || !account.lacks("ended_at"), "waits for nobody's word"),
                yes(
                        eyes.are("partner lead") && AccountRules.ofTheirService(eyes, account),
                        "looks after their service"),
                no(account.lacks("service_id") && !eyes.are("manager", "administrator", "worker"), "not theirs to say"),
                yes(
                        account.lacks("service_id") && eyes.are("manager", "worker") && !account.is("waits"),
                        "knows who is in their team"),
                no(
                        account.lacks("service_id") && eyes.are("worker") && hasAManager(eyes, account),
                        "a manager is here"),
                yes(account.lacks("service_id") && !madeALink(eyes, account), "a second person"),
                no(account.lacks("service_id") || !eyes.are("manager"), "not theirs to say"),
                no(WayInRules.cameLately(eyes), "could be made up for it"),
                yes(!letIn(eyes, account), "a second person"));
    }

    private static boolean waits(Eyes eyes, Row account) {
        return account.is("waits") || eyes.are("manager", "worker") && putBesideMe(eyes, account);
    }

    /** Whether an administrator, or a group, put them into a team of whoever acts, and nobody said since that they know of it. */
    private static boolean putBesideMe(Eyes eyes, Row account) {
        return !eyes.acting(account.id())
                && !account.isOneOf("role", "administrator")
                && eyes
                        .world()
                        .rows("team_member", one -> account.id().equals(one.uuid("account_id")) && eyes.at(one))
                        .stream()
                        .filter(one -> !one.lacks("put_by")
                                && one.lacks("until")
                                && eyes.teams().contains(one.uuid("team_id"))
                                && (eyes.are("manager") || !isManaged(eyes, one.uuid("team_id"))))
                        .anyMatch(
                                one -> eyes
                                        .world()
                                        .rows("partner_word", word -> account.id()
                                                .equals(word.uuid("account_id")))
                                        .stream()
                                        .noneMatch(word -> eyes.at(word)
                                                && !word.time("said_at").isBefore(one.time("since"))));
    }

    private static boolean isManaged(Eyes eyes, UUID team) {
        return eyes.world().rows("team_member", one -> team.equals(one.uuid("team_id")) && one.lacks("until")).stream()
                .map(one -> eyes.world().find("account", one.uuid("account_id")))
                .anyMatch(PartnerWordRules::manages);
    }

    private static boolean manages(Row account) {
        return account.isOneOf("role", "manager") && account.lacks("ended_at") && !account.is("waits");
    }

    /** Whether a manager is here who came in, beside them of whom something is said. */
    private static boolean hasAManager(Eyes eyes, Row but) {
        return eyes
                .world()
                .rows(
                        "account",
                        one -> eyes.at(one) && manages(one) && !one.id().equals(but.id()))
                .stream()
                .anyMatch(one -> cameIn(eyes, one.id()));
    }

    /** Whoever was never sent a link came in too. */
    private static boolean cameIn(Eyes eyes, UUID account) {
        var links = eyes.world().rows("invitation", one -> account.equals(one.uuid("account_id")));
        return links.isEmpty() || links.stream().anyMatch(one -> !one.lacks("used_at"));
    }

    /** Whether whoever acts made one of the links of somebody who works here; an administrator neither came lately, nor did one let the other in. */
    private static boolean madeALink(Eyes eyes, Row account) {
        var links = eyes.world().rows("invitation", eyes::at);
        return links.stream()
                .filter(one -> account.id().equals(one.uuid("account_id")))
                .anyMatch(one -> OnePerson.isMaker(eyes.world(), one.uuid("made_by"), eyes.account())
                        || eyes.are("administrator")
                                && (WayInRules.cameLately(eyes)
                                        || links.stream().anyMatch(own -> letIn(eyes, own, one))));
    }

    private static boolean letIn(Eyes eyes, Row link, Row theirs) {
        return !theirs.lacks("made_by")
                && (eyes.acting(link.uuid("account_id"))
                                && theirs.uuid("made_by").equals(link.uuid("made_by"))
                        || theirs.uuid("made_by").equals(link.uuid("account_id")) && eyes.acting(link.uuid("made_by")));
    }

    /** Whether they made one of the account's links, or whoever did let them in. */
    private static boolean letIn(Eyes eyes, Row account) {
        var links = eyes.world().rows("invitation", eyes::at);
        return links.stream()
                .filter(one -> account.id().equals(one.uuid("account_id")))
                .filter(one -> !one.lacks("made_by"))
                .anyMatch(one -> OnePerson.isMaker(eyes.world(), one.uuid("made_by"), eyes.account())
                        || links.stream()
                                .anyMatch(own -> eyes.acting(own.uuid("account_id"))
                                        && Objects.equals(own.uuid("made_by"), one.uuid("made_by"))));
    }
}
