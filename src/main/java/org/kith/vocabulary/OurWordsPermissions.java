package org.kith.vocabulary;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param choose say what sections are called, how an entry begins, and which words are kind: managers and administrators */
record OurWordsPermissions(boolean choose) {

    static OurWordsPermissions of(Viewer viewer) {
        return new OurWordsPermissions(NavigationPermissions.of(viewer).chooseWords());
    }

    void mustChoose() {
        NotAllowed.unless(choose, "error.not-yours");
    }
}
