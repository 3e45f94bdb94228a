package org.kith.signin;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What a viewer may do about how somebody else comes in. The database refuses the same ({@code R__invitation.sql}, {@code R__way_in_change.sql}).
 *
 * @param hasPasskey whether they have one, or come in elsewhere: no link is made for them then, so that nobody else comes in as them
 * @param comesIn whether they have one, or codes are sent to them: then a device of theirs can be lost
 * @param saidLost whether the viewer said last that their device is lost: then somebody else makes the link
 * @param second whether the viewer may be the second person, where somebody else said so
 * @param cameLately whether the viewer came by a link made less than a week ago: then somebody who has been here longer does either
 * @param looksAfter whether the viewer may say that their device is lost: the administrator, a manager of their team, the lead of their service;
 *     of a young person, whoever works with them
 * @param themselves nobody says it of themselves: who is signed in takes a passkey away under their own passkeys
 */
public record WayInPermissions(
        boolean hasPasskey,
        boolean comesIn,
        boolean saidLost,
        boolean second,
        boolean cameLately,
        boolean looksAfter,
        boolean themselves) {

    public static WayInPermissions of(Viewer viewer, WayIn in) {
        var lost = in.lost();
        return new WayInPermissions(
                in.hasPasskey() || in.who().youngPerson() == null && in.comesIn(),
                in.comesIn(),
                lost != null && viewer.account() != null && viewer.account().equals(lost.by()),
                lost == null || lost.secondPerson(),
                in.cameLately(),
                !in.who().ended() && looksAfter(viewer, in.who()),
                in.who().account().equals(viewer.account()));
    }

    private static boolean looksAfter(Viewer viewer, WayIn.Of who) {
        var may = NavigationPermissions.of(viewer);
        return who.youngPerson() == null
                ? may.inviteStaff()
                        || (may.lookInto() && who.teamMate())
                        || (may.lookAfterOwnService() && who.ofOwnService())
                : may.letYoungPeopleIn() && !viewer.inEmergency();
    }

    /** A link may be made for them, by whoever lets them in. */
    public boolean link() {
        return !hasPasskey && !saidLost && second;
    }

    /** Whether the viewer waits for somebody else, who makes the link. */
    public boolean somebodyElseLinks() {
        return !hasPasskey && !link();
    }

    /** Why they wait, as a key in the words files; of a young person it is somebody else of the team. */
    public String why(boolean young) {
        if (saidLost) {
            return young ? "way-in.somebody-else.young" : "way-in.somebody-else";
        }
        return cameLately ? "way-in.lately" : "way-in.invited";
    }

    public boolean sayLost() {
        return saysLostLater() && !cameLately;
    }

    /** Whether it would be theirs to say, for which they may be too new here. */
    private boolean saysLostLater() {
        return looksAfter && !themselves && comesIn;
    }

    /** Whether somebody who has been here longer says it. */
    public boolean tooNewToSay() {
        return saysLostLater() && cameLately;
    }

    public void mustLink() {
        NotAllowed.unless(!hasPasskey, "way-in.has-passkey");
        NotAllowed.unless(!saidLost, "way-in.second-person");
        NotAllowed.unless(link(), why(false));
    }

    public void mustSayLost() {
        NotAllowed.unless(!themselves, "lost-device.yourself");
        NotAllowed.unless(looksAfter, "lost-device.not-yours");
        NotAllowed.unless(!tooNewToSay(), "lost-device.lately");
    }
}
