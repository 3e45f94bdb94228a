package org.kith.continuity;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The months of a window in order, each with the one worker who was there on most of its days: as though whoever is their worker met them once a month.
 * Of several with as many days it is the one of the month before, then the one with most days in the window. A month in which nobody was there is left
 * out. A worker who had most days of no month is in none of them, which the days themselves count.
 */
final class Months {
    private Months() {}

    /** @param byWorker the days of each worker in that window, those who came first before others */
    static List<String> of(Window window, Map<String, WorkerDays> byWorker) {
        var months = new ArrayList<String>();
        for (var month = YearMonth.from(window.first());
                !month.isAfter(YearMonth.from(window.last()));
                month = month.plusMonths(1)) {
            var in = month;
            var before = months.isEmpty() ? "" : months.getLast();
            byWorker.entrySet().stream()
                    .filter(worker -> worker.getValue().countIn(in) > 0)
                    .max(comparing((Map.Entry<String, WorkerDays> worker) ->
                                    worker.getValue().countIn(in))
                            .thenComparing(worker -> worker.getKey().equals(before))
                            .thenComparing(worker -> worker.getValue().count()))
                    .ifPresent(worker -> months.add(worker.getKey()));
        }
        return months;
    }
}
