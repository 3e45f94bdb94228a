package org.kith.services;

import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about partner services and who comes in from them.
 *
 * @param seeServices see the services there are, add one, and let people of them in
 * @param keepServices rename and end them: managers and administrators
 * @param ownService look after who comes in from the service they work for
 * @param lookAfter put names right, and end accounts: the service's own lead, and the administrator
 */
record ServicesPermissions(boolean seeServices, boolean keepServices, boolean ownService, boolean lookAfter) {

    static ServicesPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var keep = viewer.role() == Role.MANAGER || viewer.role() == Role.ADMINISTRATOR;
        return new ServicesPermissions(
                may.seeServices(), keep, may.lookAfterOwnService(), may.lookAfterOwnService() || may.inviteStaff());
    }

    /** Look after who comes in from a service, at {@code /services} or as the service's own lead. */
    boolean letIn() {
        return seeServices || ownService;
    }

    /** A link lets in somebody new. Once they have a passkey, nobody makes one: whoever did could come in as them. */
    boolean link(Partner partner) {
        return letIn() && !partner.ended() && !partner.hasPasskey();
    }

    /** Nobody shuts themselves out, so a service keeps somebody who can let others in. */
    boolean shutOut(Viewer viewer, Partner partner) {
        return lookAfter && !partner.ended() && !partner.id().equals(viewer.account());
    }

    void mustSeeServices() {
        NotAllowed.unless(seeServices, "error.not-yours");
    }

    void mustKeepServices() {
        mustSeeServices();
        NotAllowed.unless(keepServices, "service.refused.keep");
    }

    void mustLink(Partner partner) {
        NotAllowed.unless(!partner.ended(), "partner.refused.ended");
        NotAllowed.unless(link(partner), "partner.refused.has-passkey");
    }

    void mustShutOut(Viewer viewer, Partner partner) {
        NotAllowed.unless(!partner.ended(), "partner.refused.ended");
        NotAllowed.unless(lookAfter, "partner.refused.lead");
        NotAllowed.unless(shutOut(viewer, partner), "partner.refused.yourself");
    }
}
