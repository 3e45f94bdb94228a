package org.kith.readingplan;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What young people ask whoever looks to read together with them, the longest waiting first. */
record WaitingPage(Viewer viewer, List<ReadingPlanSql.Waiting> waiting) implements Page {

    /** How many are not answered yet. */
    int open() {
        return (int) waiting.stream().filter(one -> one.coming() == null).count();
    }
}
