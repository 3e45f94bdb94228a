package org.kith.readingplan;

import java.util.Map;
import org.kith.walk.InWalks;

/** How a young person wants to read what may be hard. */
final class ReadingPlanInWalks implements InWalks {
    @Override
    public Map<String, String> theirs() {
        return Map.of("reading-plans/{plan}", "select id from reading_plan where young_person_id = :young");
    }
}
