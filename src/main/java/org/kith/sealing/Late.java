package org.kith.sealing;

import static org.kith.words.Words.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/** Lines that waited long until they were sealed: Kith was stopped then, or its sealing was. */
final class Late {
    private static final Duration LONG = Duration.ofMinutes(15);

    private final List<Instant> waiting = new ArrayList<>();
    private @Nullable Instant first;
    private long lines;

    void written(Line line) {
        line.when().ifPresent(waiting::add);
    }

    void sealed(Instant at) {
        for (var when : waiting) {
            if (when.isBefore(at.minus(LONG))) {
                lines++;
                first = first == null || when.isBefore(first) ? when : first;
            }
        }
        waiting.clear();
    }

    boolean isPresent() {
        return lines > 0;
    }

    long lines() {
        return lines;
    }

    String first() {
        return first == null ? say("sealing.unknown") : Dates.moment(first);
    }
}
