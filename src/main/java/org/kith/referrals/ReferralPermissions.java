package org.kith.referrals;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about referrals they can see. Which they see, the database decides.
 *
 * @param own whose record it is: says yes or no, and stops it
 * @param see read referrals of a young person: they themselves and whoever sees the whole record
 * @param write write one down: their team; nobody in an emergency
 * @param offered read and answer what is sent to their service: partners
 * @param waits be told what waits: those who work with young people
 * @param terms say what services may do with what they are shown: managers
 */
record ReferralPermissions(boolean own, boolean see, boolean write, boolean offered, boolean waits, boolean terms) {

    static ReferralPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new ReferralPermissions(
                may.seeOwnRecord(),
                see,
                see && !may.seeOwnRecord() && !viewer.inEmergency(),
                may.seeShared(),
                may.writeToYoungPeople(),
                may.lookInto());
    }

    /** For whom they speak; null for whoever says nothing. */
    @Nullable
    Side side() {
        if (offered) {
            return Side.SERVICE;
        }
        return own && see ? Side.YOUNG : write ? Side.TEAM : null;
    }

    boolean take(Step step, ReferralState state) {
        var side = side();
        return side != null && state.next(side).contains(step);
    }

    void mustSee() {
        NotAllowed.unless(see, "referrals.not-yours");
    }

    void mustWrite() {
        mustSee();
        NotAllowed.unless(!own, "referrals.by-team");
        NotAllowed.unless(write, "referrals.emergency");
    }

    void mustBeAsked() {
        mustSee();
        NotAllowed.unless(side() != null, "referrals.emergency");
    }

    void mustTake(Step step, ReferralState state) {
        NotAllowed.unless(take(step, state), "referrals.not-that");
    }

    void mustBeOffered() {
        NotAllowed.unless(offered, "error.not-yours");
    }

    void mustWriteTerms() {
        NotAllowed.unless(terms, "error.not-yours");
    }
}
