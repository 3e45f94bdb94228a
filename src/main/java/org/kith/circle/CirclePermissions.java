package org.kith.circle;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about the people who matter to a young person they can see. Whom they see, the database decides.
 *
 * @param own whose people they are: changes and takes away what stands, whoever wrote it; others only what they wrote themselves, as long as nobody
 *     said otherwise since
 * @param see read who matters: the young person and whoever sees the whole record; no partner, whatever is shared
 * @param add write down somebody: the young person, and their team what the young person told them; nobody in an emergency
 */
record CirclePermissions(boolean own, boolean see, boolean add) {

    static CirclePermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new CirclePermissions(may.seeOwnRecord(), see, see && !viewer.inEmergency());
    }

    void mustSee() {
        NotAllowed.unless(see, "circle.not-yours");
    }

    void mustAdd() {
        mustSee();
        NotAllowed.unless(add, "circle.emergency");
    }

    boolean change(PersonWhoMatters now) {
        return own || add && now.said().byYou();
    }

    /** Whether they read what was said of somebody: of whom the young person took off the list, the young person alone. */
    boolean readWords(PersonWhoMatters now) {
        return own || !(now.takenAway() && now.said().byYoungPerson());
    }

    /** Whether they write down, together with the young person, if somebody who is there is in their life now: whoever works with them. */
    boolean sayState(PersonWhoMatters now) {
        return add && !own && !now.takenAway();
    }

    void mustSayState(PersonWhoMatters now) {
        mustAdd();
        NotAllowed.unless(sayState(now), "circle.theirs-to-change");
    }

    void mustChange(PersonWhoMatters now) {
        NotAllowed.unless(change(now), "circle.theirs-to-change");
    }
}
