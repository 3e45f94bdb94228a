package org.kith.ahead;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.paging.Part;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** What comes next for all young people somebody works with, the soonest first. */
record SoonPage(Viewer viewer, List<Row> rows, Part<SoonSql.Soon> part, LocalDate today) implements Page {
    static final int SIZE = 50;

    /** One thing, and whose it is. */
    record Row(YoungPersonHeader whose, Coming coming) {

        String title() {
            return coming.title(false, whose.name());
        }
    }
}
