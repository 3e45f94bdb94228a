package org.kith.sharing;

import java.time.LocalDate;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about who sees a record they can see.
 *
 * @param see see who sees what
 * @param toDo see what is asked and what ends of all young people they work with
 * @param own it is their own record, so what is not theirs to decide is told them with its reason
 * @param emergency they opened it in an emergency, so they decide nothing
 */
record SharingPermissions(boolean see, boolean toDo, boolean own, boolean emergency) {

    static SharingPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new SharingPermissions(
                may.readRecord() && !viewer.onlyShared(),
                may.letYoungPeopleIn(),
                may.seeOwnRecord(),
                viewer.inEmergency());
    }

    /** Share, and take back: whoever sees it all, but in an emergency. */
    boolean decide() {
        return see && !emergency;
    }

    /** Who sees it not at all is not told that nobody does. */
    void mustSee() {
        NotAllowed.unless(see, "sharing.not-shown");
    }

    void mustSeeToDo() {
        NotAllowed.unless(toDo, "error.not-working-with");
    }

    void mustDecide() {
        NotAllowed.unless(!emergency, "sharing.emergency");
        NotAllowed.unless(see, "sharing.not-yours");
    }

    /** A wish to talk about it is the young person's own. */
    void mustOwn() {
        NotAllowed.unless(own, "sharing.not-yours");
    }

    /** Whether they may stop this: the young person what was agreed, their team everything. */
    boolean stop(Grant grant) {
        return decide() && grant.holds() && (!own || grant.basis() == Basis.AGREED);
    }

    /** Whether they may share this once more as it was: the young person what they stopped themselves. */
    boolean restore(Grant grant) {
        var stopped = grant.withdrawn();
        return own && decide() && stopped != null && stopped.byYoungPerson() && grant.basis() == Basis.AGREED;
    }

    /** Whether they may let this go on with a touch: the young person what they agreed to, once its end is near. */
    boolean renew(Grant grant, LocalDate today) {
        return own && stop(grant) && grant.endsSoon(today);
    }

    /** Whether they say how and why when they decide: their team does, the young person need not. */
    boolean mustSayWhy() {
        return !own;
    }

    /** Whether this is theirs to answer: nobody answers what they asked themselves, and only the team a wish to talk, and another of it where that is about what they wrote down. */
    boolean answer(Ask ask) {
        return decide()
                && ask.isOpen()
                && !ask.mine()
                && !ask.disagreesWithMe()
                && (ask.about() != Ask.About.TO_TALK || !own);
    }
}
