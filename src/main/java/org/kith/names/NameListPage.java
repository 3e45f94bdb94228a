package org.kith.names;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Where a list of names is handed in.
 *
 * @param form with what is to be put right
 */
record NameListPage(Viewer viewer, Form form) implements FormPage {

    boolean mayNameWorkers() {
        return NameListPermissions.of(viewer).nameWorkers();
    }
}
