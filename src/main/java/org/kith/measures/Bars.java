package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.picture.Picture;

/**
 * Young people by number of workers, as drawn: the tallest bar fills the picture.
 *
 * @param address where the people behind a bar are; null when there are none
 * @param title the bar in a sentence
 */
record Bars(List<Bar> bars) {
    static final int WIDTH = 320;
    static final int BASE = 140;
    static final int STEP = 53;
    private static final int HEIGHT = 166;
    private static final int TALLEST = 112;

    record Bar(
            int left,
            int height,
            String count,
            String label,
            String share,
            @Nullable String address,
            String title) {

        int top() {
            return BASE - height;
        }
    }

    /** With the table beside it, which says the same. */
    static Picture picture() {
        var words = new Picture.InWords(
                say("measures.workers.picture"), say("measures.workers.described"), "workers-table");
        return Picture.ofLinks("bars", WIDTH, HEIGHT, words);
    }

    static Bars of(Counted summary, Shown shown, ReportingYear year) {
        var counts = summary.byWorkers();
        var most = IntStream.range(0, counts.size())
                .filter(shown::bar)
                .map(counts::get)
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        for (var workers = 0; workers < counts.size(); workers++) {
            var count = counts.get(workers);
            if (!shown.bar(workers)) {
                bars.add(hidden(workers));
                continue;
            }
            bars.add(new Bar(
                    2 + workers * STEP,
                    count == 0 ? 0 : Math.max(2, TALLEST * count / most),
                    say("measures.number", count),
                    label(workers),
                    say("measures.percent", Stability.percent(count, summary.counted())),
                    count == 0 ? null : shown.address(Group.workers(workers), year),
                    say("measures.bar", workers, count)));
        }
        return new Bars(bars);
    }

    private static Bar hidden(int workers) {
        return new Bar(
                2 + workers * STEP,
                0,
                FiguresPage.HIDDEN,
                label(workers),
                FiguresPage.HIDDEN,
                null,
                say("measures.bar.hidden", workers));
    }

    private static String label(int workers) {
        return say(workers == Group.MOST_WORKERS ? "measures.or-more" : "measures.number", workers);
    }
}
