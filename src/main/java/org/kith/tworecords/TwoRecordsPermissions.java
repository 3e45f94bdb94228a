package org.kith.tworecords;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about two records of one young person. Which rows they see, and whether they are somebody else than whoever proposed it, the
 * database decides.
 *
 * @param own it is about them: they say whether they were written down twice
 * @param say propose it, say that it is so, take it back and read both in one list: those who work with both; nobody in an emergency
 */
record TwoRecordsPermissions(boolean own, boolean say) {

    static TwoRecordsPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var works = may.readRecord() && !may.seeShared() && !viewer.onlyShared() && !viewer.inEmergency();
        return new TwoRecordsPermissions(may.seeOwnRecord(), works && !may.seeOwnRecord());
    }

    void mustLook() {
        NotAllowed.unless(own || say, "two.not-yours");
    }

    void mustSay() {
        NotAllowed.unless(say, own ? "two.not-shown" : "two.not-yours");
    }

    void mustBeOwn() {
        NotAllowed.unless(own, "two.theirs");
    }
}
