package org.kith.referrals;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about services that would like to help a young person they can see. Which of them they see, the database decides.
 *
 * @param see read it: the young person, whoever sees the whole record, and the service that asked
 * @param ask say that their service would like to help: partners
 * @param own whose answer it is
 * @param write write down what they answered, and say that it does not go on: their team; nobody in an emergency
 */
record SupportPermissions(boolean see, boolean ask, boolean own, boolean write) {

    static SupportPermissions of(Viewer viewer) {
        var referrals = ReferralPermissions.of(viewer);
        return new SupportPermissions(
                referrals.see() || referrals.offered(),
                referrals.offered(),
                NavigationPermissions.of(viewer).seeOwnRecord(),
                referrals.write());
    }

    /** Whether they can say so now: a yes that a young person may still give is theirs to give. */
    boolean answer(SupportAsk one, String step) {
        return one.open()
                && (own ? !one.isAnswered(step) : write && one.answer().isEmpty());
    }

    boolean end(SupportAsk one) {
        return one.open() && write;
    }

    void mustSee() {
        NotAllowed.unless(see, "referrals.not-yours");
    }

    void mustAsk() {
        mustSee();
        NotAllowed.unless(ask, "support.by-services");
    }

    void mustAnswer() {
        mustSee();
        NotAllowed.unless(!ask, "support.theirs");
        NotAllowed.unless(own || write, "referrals.emergency");
    }

    void mustEnd() {
        mustSee();
        NotAllowed.unless(!ask && !own, "support.by-team");
        NotAllowed.unless(write, "referrals.emergency");
    }
}
