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
 * @param standBy say that somebody works at their service, and let a lead in: managers, and the service's own lead
 */
record ServicesPermissions(
        boolean seeServices, boolean keepServices, boolean ownService, boolean lookAfter, boolean standBy) {

    static ServicesPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var keep = viewer.role() == Role.MANAGER || viewer.role() == Role.ADMINISTRATOR;
        var own = may.lookAfterOwnService();
        return new ServicesPermissions(
                may.seeServices(), keep, own, own || may.inviteStaff(), own || viewer.role() == Role.MANAGER);
    }

    /** Look after who comes in from a service, at {@code /services} or as the service's own lead. */
    boolean letIn() {
        return seeServices || ownService;
    }

    /** A link lets in somebody new. Once they have a passkey, nobody makes one: whoever did could come in as them. */
    boolean link(Partner partner) {
        return letIn() && !partner.ended() && !partner.comesIn();
    }

    /** Nobody shuts themselves out, so a service keeps somebody who can let others in. */
    boolean shutOut(Viewer viewer, Partner partner) {
        return lookAfter && !partner.ended() && !partner.id().equals(viewer.account());
    }

    /** Nobody alone makes up somebody who reads what is shared: a manager who let them in asks another, or their lead. */
    boolean standBy(Partner partner) {
        return standBy && partner.waits() && (ownService || partner.word().second());
    }

    /** A name that somebody else here has is given by an administrator alone: whoever had it would speak as them. */
    boolean asAnother() {
        return seeServices && lookAfter;
    }

    void mustStandBy(Partner partner) {
        NotAllowed.unless(!partner.ended(), "partner.refused.ended");
        NotAllowed.unless(standBy && (standBy(partner) || !partner.waits()), "partner.refused.word");
    }

    void mustLetIn(boolean lead) {
        NotAllowed.unless(standBy || !lead, "partner.refused.make-lead");
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
