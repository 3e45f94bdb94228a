package org.kith.signin;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What a viewer may do about how somebody else comes in. The database refuses the same ({@code R__invitation.sql}, {@code R__way_in_change.sql}).
 *
 * @param hasPasskey whether they have one: no link is made for them then, so that nobody else comes in as them
 * @param saidLost whether the viewer said last that their device is lost: then somebody else makes the link
 * @param looksAfter whether the viewer may say that their device is lost: the administrator, a manager of their team, the lead of their service;
 *     of a young person, whoever works with them
 * @param themselves nobody says it of themselves: who is signed in takes a passkey away under their own passkeys
 */
public record WayInPermissions(boolean hasPasskey, boolean saidLost, boolean looksAfter, boolean themselves) {

    public static WayInPermissions of(Viewer viewer, WayIn in) {
        var lost = in.lost();
        return new WayInPermissions(
                in.hasPasskey(),
                lost != null && viewer.account() != null && viewer.account().equals(lost.by()),
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
        return !hasPasskey && !saidLost;
    }

    /** Whether the viewer waits for somebody else, who makes the link. */
    public boolean somebodyElseLinks() {
        return !hasPasskey && saidLost;
    }

    public boolean sayLost() {
        return looksAfter && !themselves && hasPasskey;
    }

    public void mustLink() {
        NotAllowed.unless(!hasPasskey, "way-in.has-passkey");
        NotAllowed.unless(link(), "way-in.second-person");
    }

    public void mustSayLost() {
        NotAllowed.unless(!themselves, "lost-device.yourself");
        NotAllowed.unless(looksAfter, "lost-device.not-yours");
    }
}
