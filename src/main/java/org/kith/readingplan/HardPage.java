package org.kith.readingplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.record.Entry;
import org.kith.web.FormPage;

/**
 * What stands before an entry that may be hard to read: the young person decides when, and with whom.
 *
 * @param plan what they decided before; null for nothing yet
 * @param form the day they gave
 */
record HardPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Entry entry,
        List<ReadingPlanSql.Somebody> people,
        @Nullable ReadingPlan plan,
        Form form)
        implements FormPage {

    @Override
    public boolean forOwnEyes() {
        return true;
    }

    String address() {
        return whose.address() + "/entries/" + entry.id();
    }
}
