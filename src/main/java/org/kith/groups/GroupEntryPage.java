package org.kith.groups;

import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.RichWords;

/**
 * What was written to several at once: the words for all, and the way to each record.
 *
 * @param mayAsk whether whoever looks began it, and so can ask colleagues of other teams
 */
record GroupEntryPage(Viewer viewer, GroupEntry entry, boolean mayAsk) implements Page {

    boolean mayWrite() {
        return GroupPermissions.of(viewer).write();
    }

    String html() {
        return RichWords.html(entry.words());
    }
}
