package org.kith.audit;

import java.time.LocalDate;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Asking why somebody looked; what was asked before about the same line stands there too. */
record WhyPage(Viewer viewer, AccessLogHeader whose, AccessLogLine line, Form form, LocalDate today)
        implements FormPage {

    /** Where what is typed is kept. */
    String drafts() {
        return WhyDrafts.of(line.reading()).address(whose.id());
    }

    boolean own() {
        return AccessLogPermissions.of(viewer).own();
    }
}
