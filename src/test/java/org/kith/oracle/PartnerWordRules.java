package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.util.Objects;

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
                no(!account.is("waits") || !account.lacks("ended_at"), "waits for nobody's word"),
                yes(
                        eyes.are("partner lead") && AccountRules.ofTheirService(eyes, account),
                        "looks after their service"),
                no(!eyes.are("manager"), "not theirs to say"),
                no(WayInRules.cameLately(eyes), "could be made up for it"),
                yes(!letIn(eyes, account), "a second person"));
    }

    /** Whether they made one of the account's links, or whoever did let them in. */
    private static boolean letIn(Eyes eyes, Row account) {
        var links = eyes.world().rows("invitation", eyes::at);
        return links.stream()
                .filter(one -> account.id().equals(one.uuid("account_id")))
                .filter(one -> !one.lacks("made_by"))
                .anyMatch(one -> OnePerson.is(eyes.world(), one.uuid("made_by"), eyes.account())
                        || links.stream()
                                .anyMatch(own -> eyes.acting(own.uuid("account_id"))
                                        && Objects.equals(own.uuid("made_by"), one.uuid("made_by"))));
    }
}
