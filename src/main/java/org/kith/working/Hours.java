package org.kith.working;

import static org.kith.words.Words.say;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When somebody usually works, weekday by weekday; a day that is not there they do not work, or did not say. */
record Hours(Map<DayOfWeek, Shift> days) {
    static final Hours NONE = new Hours(Map.of());

    private static final String EACH = ";";
    private static final String BETWEEN = "-";

    Hours {
        days = days.isEmpty() ? Map.of() : new EnumMap<>(days);
    }

    /** As it is kept: Monday first, {@code 09:00-17:00;;…}, and nothing where nothing was said. */
    static Hours kept(String text) {
        var parts = text.split(EACH, -1);
        var days = new EnumMap<DayOfWeek, Shift>(DayOfWeek.class);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                var times = parts[i].split(BETWEEN, 2);
                days.put(DayOfWeek.of(i + 1), new Shift(LocalTime.parse(times[0]), LocalTime.parse(times[1])));
            }
        }
        return new Hours(days);
    }

    String toKeep() {
        return days.isEmpty()
                ? ""
                : Stream.of(DayOfWeek.values())
                        .map(day -> on(day).map(one -> one.from() + BETWEEN + one.until())
                                .orElse(""))
                        .collect(Collectors.joining(EACH));
    }

    boolean unsaid() {
        return days.isEmpty();
    }

    Optional<Shift> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** A line for each time that stays the same: “Monday to Thursday: 9am to 5pm”. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int first = 1; first <= DayOfWeek.values().length; first++) {
            var shift = on(DayOfWeek.of(first)).orElse(null);
            if (shift != null) {
                var last = first;
                while (last < DayOfWeek.values().length && shift.equals(days.get(DayOfWeek.of(last + 1)))) {
                    last++;
                }
                lines.add(line(DayOfWeek.of(first), DayOfWeek.of(last), shift));
                first = last;
            }
        }
        return List.copyOf(lines);
    }

    private static String line(DayOfWeek first, DayOfWeek last, Shift shift) {
        var from = ClockTime.words(shift.from());
        var until = ClockTime.words(shift.until());
        return first == last
                ? say("working.hours.day", first.name(), from, until)
                : say("working.hours.days", first.name(), last.name(), from, until);
    }
}
