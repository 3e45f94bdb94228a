package org.kith.audit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.paging.Turning;

/**
 * A line's place in the log of who looked, as the log stood when somebody began to read it.
 *
 * @param until the last reading of that log
 * @param reading the last one folded into the line
 */
record LogPlace(long until, long reading) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})_([0-9]{1,18})");

    static Turning<LogPlace> turning(String next, String back) {
        return Turning.of(next, back, LogPlace::parsed);
    }

    private static Optional<LogPlace> parsed(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new LogPlace(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return until + "_" + reading;
    }
}
