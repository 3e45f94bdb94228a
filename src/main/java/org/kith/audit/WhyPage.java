package org.kith.audit;

import java.time.LocalDate;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Asking why somebody looked; what was asked before about the same line stands there too. */
record WhyPage(Viewer viewer, AccessLogHeader whose, AccessLogLine line, Form form, LocalDate today)
        implements FormPage {

    boolean own() {
        return LookPermissions.of(viewer).own();
    }
}
