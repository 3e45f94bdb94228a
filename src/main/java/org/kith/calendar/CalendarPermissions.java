package org.kith.calendar;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * @param own a young person, of whose own days it is
 * @param use have what is set in their calendar: young people, and those who work with them
 */
record CalendarPermissions(boolean own, boolean use) {
    static CalendarPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new CalendarPermissions(may.seeOwnRecord(), may.seeOwnRecord() || may.letYoungPeopleIn());
    }

    void mustUse() {
        NotAllowed.unless(use, "error.not-yours");
    }
}
