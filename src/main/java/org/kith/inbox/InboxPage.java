package org.kith.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Dates;

/**
 * What waits for whoever looks, the most urgent first.
 *
 * @param count how much it is with what does not stand here
 */
record InboxPage(Viewer viewer, List<InboxItem> items, int count, LocalDate today) implements Page {

    /** Those of one kind together, in their order. */
    Collection<List<InboxItem>> kinds() {
        return items.stream()
                .collect(Collectors.groupingBy(InboxItem::kind, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** How much waits beside what stands here. */
    int more() {
        return count - items.size();
    }

    String since(InboxItem item) {
        return Dates.weekday(item.when().since().atZone(Dates.LONDON).toLocalDate(), today);
    }

    String until(LocalDate day) {
        return Dates.weekday(day, today);
    }

    /** Whether the day by which it was to be done is over. */
    boolean isLate(InboxItem item) {
        var until = item.when().until();
        return until != null && until.isBefore(today);
    }

    /** Found out for the page itself, so nobody counts it anew for the navigation. */
    @Override
    public Integer waitingForViewer() {
        return count;
    }
}
