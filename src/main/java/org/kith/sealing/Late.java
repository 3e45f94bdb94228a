package org.kith.sealing;

import static org.kith.words.Words.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * Lines that waited long until they were sealed: Kith was stopped then, or its sealing was. When a checkpoint was made, the database says and nobody
 * signed; a time before the lines it seals, or before the checkpoint before it, is said to be none.
 */
final class Late {
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final List<Instant> waiting = new ArrayList<>();
    private @Nullable Instant first;
    private long lines;
    private Instant before = Instant.MIN;
    private long unfitting;

    void written(Line line) {
        line.when().ifPresent(waiting::add);
    }

    void sealed(Instant at) {
        if (at.isBefore(before) || waiting.stream().anyMatch(at.plus(AT_ONCE)::isBefore)) {
            unfitting++;
        }
        before = at;
        for (var when : waiting) {
            if (when.isBefore(at.minus(LONG))) {
                lines++;
                first = first == null || when.isBefore(first) ? when : first;
            }
        }
        waiting.clear();
    }

    List<String> words() {
        var words = new ArrayList<String>();
        if (first != null) {
            words.add(say("sealing.right.late", lines, Dates.moment(first)));
        }
        if (unfitting > 0) {
            words.add(say("sealing.right.made-at", unfitting));
        }
        return words;
    }
}
