package org.kith.handover;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that opens a handover of one young person alone.
 *
 * @param among whose time with them may end here
 */
record OpeningPage(Viewer viewer, YoungPersonHeader whose, List<LeavingSql.Working> among, Form form)
        implements FormPage {

    OpeningPage with(Form checked) {
        return new OpeningPage(viewer, whose, among, checked);
    }
}
