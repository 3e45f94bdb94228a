package org.kith.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that opens a handover of one young person alone.
 *
 * @param among whose time with them may end here
 * @param already one of that worker that is open already and is something else; null for none
 */
record OpeningPage(
        Viewer viewer,
        YoungPersonHeader whose,
        List<LeavingSql.Working> among,
        Form form,
        @Nullable Handover already) implements FormPage {

    OpeningPage with(Form checked, @Nullable Handover there) {
        return new OpeningPage(viewer, whose, among, checked, there);
    }

    @Override
    public boolean isLate() {
        return already != null;
    }
}
