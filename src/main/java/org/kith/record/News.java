package org.kith.record;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notice;
import org.kith.web.Notices;
import org.springframework.stereotype.Component;

/** What is new for a young person. */
@Component
class News {
    private static final int NEW_SHOWN = 5;

    private final TimelineSql timeline;
    private final ReadingPlanSql plans;
    private final Notices notices;

    News(TimelineSql timeline, ReadingPlanSql plans, Notices notices) {
        this.timeline = timeline;
        this.plans = plans;
        this.notices = notices;
    }

    List<Notice> told(Viewer viewer) {
        return notices.unread(viewer);
    }

    List<Entry> unopened(UUID me) {
        return timeline.unopened(me, NEW_SHOWN);
    }

    List<ReadingPlan> plans(UUID me) {
        return plans.open(me);
    }
}
