package org.kith.working;

import static org.kith.words.Words.say;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type and say it: “9”, “9.30”, “5pm”, “17:00”, “midday”. */
final class ClockTime {
    private static final int NOON = 12;
    private static final int HOURS = 24;

    /** A lone hour before this is one of the afternoon: nobody means two at night by “2”. */
    private static final int EARLIEST = 7;

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})(?:[.:]([0-9]{2}))? ?(am|pm)?");

    private ClockTime() {}

    /** When somebody begins. */
    static Optional<LocalTime> from(String typed) {
        return read(typed)
                .map(one -> one.bare && one.time.getHour() > 0 && one.time.getHour() < EARLIEST
                        ? one.time.plusHours(NOON)
                        : one.time);
    }

    /** When somebody who begins then ends: from “9” until “5” is until five in the afternoon. */
    static Optional<LocalTime> until(String typed, LocalTime from) {
        return read(typed)
                .map(one -> one.bare
                                && one.time.getHour() < NOON
                                && !one.time.isAfter(from)
                                && one.time.plusHours(NOON).isAfter(from)
                        ? one.time.plusHours(NOON)
                        : one.time);
    }

    /** {@code 9am}, {@code 5.30pm}, {@code midday}, {@code midnight}. */
    static String words(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return say("working.midnight");
        }
        if (time.equals(LocalTime.NOON)) {
            return say("working.midday");
        }
        var half = time.getHour() < NOON ? "am" : "pm";
        var hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
        var minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
        return hour + minutes + half;
    }

    /** @param bare whether it may be of the morning or of the afternoon */
    private record Read(LocalTime time, boolean bare) {}

    private static Optional<Read> read(String typed) {
        var line = typed.strip().toLowerCase(Locale.ROOT).replace("noon", "midday");
        if (line.equals("midnight") || line.equals(say("working.midnight"))) {
            return Optional.of(new Read(LocalTime.MIDNIGHT, false));
        }
        if (line.equals("midday") || line.equals(say("working.midday"))) {
            return Optional.of(new Read(LocalTime.NOON, false));
        }
        var parts = TYPED.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour(parts.group(1), parts.group(3))
                .filter(hour -> minute < 60)
                .map(hour -> new Read(
                        LocalTime.of(hour % HOURS, minute),
                        parts.group(3) == null && !parts.group(1).startsWith("0") && hour <= NOON));
    }

    private static Optional<Integer> hour(String digits, @Nullable String half) {
        var hour = Integer.parseInt(digits);
        if (half == null) {
            return hour <= HOURS ? Optional.of(hour) : Optional.empty();
        }
        return hour < 1 || hour > NOON ? Optional.empty() : Optional.of(hour % NOON + (half.equals("pm") ? NOON : 0));
    }
}
