package org.kith.search;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param searchRecords search the records of all they see: those who work with young people. A young person has one record, and searches it there. */
record SearchPermissions(boolean searchRecords) {

    static SearchPermissions of(Viewer viewer) {
        return new SearchPermissions(NavigationPermissions.of(viewer).searchRecords());
    }

    void mustSearchRecords() {
        NotAllowed.unless(searchRecords, "error.not-working-with");
    }
}
