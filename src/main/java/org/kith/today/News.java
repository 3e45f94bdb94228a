package org.kith.today;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.readingplan.ReadingPlan;
import org.kith.readingplan.ReadingPlans;
import org.kith.record.Entry;
import org.kith.record.RecordEntries;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/** What is new for a young person. */
@Component
class News {
    private final RecordEntries timeline;
    private final ReadingPlans plans;
    private final List<Notifications> notifications;

    News(RecordEntries timeline, ReadingPlans plans, List<Notifications> notifications) {
        this.timeline = timeline;
        this.plans = plans;
        this.notifications = notifications;
    }

    List<Notification> told(Viewer viewer) {
        return notifications.stream()
                .flatMap(one -> one.unread(viewer).stream())
                .toList();
    }

    List<Notification> first(Viewer viewer) {
        return notifications.stream().flatMap(one -> one.first(viewer).stream()).toList();
    }

    List<Notification> ofWorkers(Viewer viewer) {
        return notifications.stream()
                .flatMap(one -> one.ofWorkers(viewer).stream())
                .toList();
    }

    List<Entry> unopened(UUID me) {
        return timeline.unopened(me, TodayPage.NEW_SHOWN + 1);
    }

    List<ReadingPlan> plans(UUID me) {
        return plans.open(me);
    }
}
