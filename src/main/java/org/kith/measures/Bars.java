package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;

/**
 * Young people by number of workers, as drawn: the tallest bar fills the picture.
 *
 * @param address where the people behind a bar are; null when there are none
 * @param title the bar in a sentence
 */
record Bars(List<Bar> bars) {
    static final int BASE = 140;
    static final int STEP = 53;
    private static final int TALLEST = 112;

    record Bar(
            int left,
            int height,
            String count,
            String label,
            int percent,
            @Nullable String address,
            String title) {

        int top() {
            return BASE - height;
        }
    }

    static Bars of(Summary summary, ReportingYear year) {
        var counts = summary.byWorkers();
        var most = counts.stream().mapToInt(count -> count).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var workers = 0; workers < counts.size(); workers++) {
            var count = counts.get(workers);
            bars.add(new Bar(
                    2 + workers * STEP,
                    count == 0 ? 0 : Math.max(2, TALLEST * count / most),
                    say("measures.number", count),
                    say(workers == Group.MOST_WORKERS ? "measures.or-more" : "measures.number", workers),
                    Stability.percent(count, summary.counted()),
                    count == 0 ? null : Group.workers(workers).address(year),
                    say("measures.bar", workers, count)));
        }
        return new Bars(bars);
    }
}
