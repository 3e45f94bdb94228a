package org.kith.readingplan;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.record.Entry;
import org.kith.web.Page;

/**
 * What stands before an entry that may be hard to read: the young person decides when, and with whom.
 *
 * @param plan what they decided before; null for nothing yet
 * @param typed the day they gave
 * @param wrong what is wrong with the day they gave, as a key in the words files
 */
record HardPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Entry entry,
        List<ReadingPlanSql.Somebody> people,
        @Nullable ReadingPlan plan,
        String typed,
        @Nullable String wrong)
        implements Page {

    String address() {
        return whose.address() + "/entries/" + entry.id();
    }

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("remindOn", say(wrong));
    }

    @Override
    public int status() {
        return wrong == null ? 200 : 422;
    }
}
