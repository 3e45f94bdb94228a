package org.kith.waysin;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Where a young person says where codes may go.
 *
 * @param mayBegin whether they say so here; not where they came by a code alone
 */
record CodesPage(Viewer viewer, List<OwnAddress> addresses, boolean mayBegin, Form form) implements FormPage {
    static final String KIND = "kind";

    boolean on() {
        return addresses.stream().anyMatch(one -> one.provedAt() != null);
    }

    /** Where they write down how they are reached. */
    String reach() {
        return "/young-people/" + viewer.youngPerson() + "/reach";
    }
}
