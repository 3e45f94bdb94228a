package org.kith.waysin;

import java.util.Comparator;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Where a young person says where codes may go.
 *
 * @param addresses those codes may go to here, in the order their organisation has them
 * @param go by what codes go to young people of their organisation
 * @param mayBegin whether they say so here; not where they came by a code alone
 */
record CodesPage(Viewer viewer, List<OwnAddress> addresses, CodesGo go, boolean mayBegin, Form form)
        implements FormPage {
    static final String KIND = "kind";

    static CodesPage of(Viewer viewer, List<OwnAddress> all, CodesGo go, boolean mayBegin, Form form) {
        var theirs = all.stream()
                .filter(one -> go.kinds().contains(one.kind()))
                .sorted(Comparator.comparing(one -> go.kinds().indexOf(one.kind())))
                .toList();
        return new CodesPage(viewer, theirs, go, mayBegin, form);
    }

    /** Whether their organisation sends none. */
    boolean none() {
        return go.kinds().isEmpty();
    }

    boolean on() {
        return addresses.stream().anyMatch(one -> one.provedAt() != null);
    }

    /** Where they write down how they are reached. */
    String reach() {
        return "/young-people/" + viewer.youngPerson() + "/reach";
    }
}
