package org.kith.today;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.contact.HowToReach;
import org.kith.people.WorkersNow;
import org.kith.people.YoungPersonHeader;
import org.kith.readingplan.ReadingPlan;
import org.kith.record.Entry;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Notification;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;

/**
 * A young person's first page.
 *
 * @param nobodyIsKnown whether it is known of nobody that they work with them, and of nobody that they do not
 */
record TodayPage(
        Viewer viewer,
        YoungPersonHeader whose,
        LocalDate today,
        List<Notification> first,
        List<Notification> ofWorkers,
        List<Notification> told,
        List<WorkersNow.Here> workers,
        boolean nobodyIsKnown,
        SectionNames names,
        List<Entry> unopened,
        List<ReadingPlan> plans,
        @Nullable HowToReach reach)
        implements Page {
    static final int NEW_SHOWN = 5;

    /** What is new, the latest; the record has the rest. */
    List<Entry> latest() {
        return unopened.subList(0, Math.min(NEW_SHOWN, unopened.size()));
    }

    /** What they wanted to read by today, and who answered that they come along. */
    List<ReadingPlan> due() {
        return plans.stream()
                .filter(plan -> plan.isFor(today) || plan.coming() != null)
                .toList();
    }

    /** Whether something waits for them, which stands in one line each. */
    boolean hasWaiting() {
        return !told.isEmpty() || !due().isEmpty() || whose.knownAs() == null;
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.COMING_IN;
    }
}
