package org.kith.inbox;

import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about what waits. What waits for them, the permissions of each room decide.
 *
 * @param see have a list of it: who works here. Young people are told on their own pages, partners where things are shared with them
 * @param withYoungPeople work with young people, or answer for their figures: then it stands beside their list, and else after what is theirs
 */
record InboxPermissions(boolean see, boolean withYoungPeople) {

    static InboxPermissions of(Viewer viewer) {
        return switch (viewer.role()) {
            case WORKER, MANAGER, ANALYST -> new InboxPermissions(true, true);
            case ADMINISTRATOR -> new InboxPermissions(true, false);
            case YOUNG_PERSON, PARTNER, PARTNER_LEAD, NONE -> new InboxPermissions(false, false);
        };
    }

    void mustSee() {
        NotAllowed.unless(see, "error.not-yours");
    }
}
