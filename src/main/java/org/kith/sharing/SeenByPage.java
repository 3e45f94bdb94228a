package org.kith.sharing;

import org.kith.actor.Viewer;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;

/** A record as somebody else sees it. */
record SeenByPage(Viewer viewer, SeenBy.Content content, SectionNames names, By by) implements Page {

    /**
     * @param who whom it is seen as
     * @param name whose record it is
     * @param proposed whether something in it is not shared yet
     */
    record By(String who, String name, String back, boolean proposed) {}

    boolean own() {
        return viewer.youngPerson() != null;
    }
}
