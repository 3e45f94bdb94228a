package org.kith.record;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.withholding.WithheldLine;

/** Everything kept back from young people the viewer works with, what is to be looked at again first at the top. */
record WithheldPage(Viewer viewer, List<WithheldLine> all, LocalDate today) implements Page {

    long overdue() {
        return all.stream().filter(one -> one.withheld().why().overdue(today)).count();
    }
}
