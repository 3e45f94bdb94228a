package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.words.Line;

/**
 * To which services a young person was referred: what goes on first, then what is over.
 *
 * @param asked whether some service ever asked whether it may help
 * @param help what the young person asked for themselves, each in a sentence
 */
record ReferralsPage(
        Viewer viewer,
        YoungPersonHeader whose,
        List<Referral> all,
        boolean asked,
        List<String> help,
        SectionNames names)
        implements Page {

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return ReferralPermissions.of(viewer).own();
    }

    boolean mayWrite() {
        return ReferralPermissions.of(viewer).write();
    }

    List<Referral> open() {
        return all.stream().filter(one -> !one.state().isOver()).toList();
    }

    List<Referral> over() {
        return all.stream().filter(one -> one.state().isOver()).toList();
    }

    String state(Referral one) {
        return ReferralPage.state(one, whose, own());
    }

    /** What the service sees now; empty where that is nothing. */
    String sees(Referral one) {
        return one.sees().isEmpty()
                ? ""
                : say(
                        own() ? "referrals.own.sees" : "referrals.sees",
                        one.to().name(),
                        Line.all(one.sees().stream().map(names::of).toList()));
    }
}
