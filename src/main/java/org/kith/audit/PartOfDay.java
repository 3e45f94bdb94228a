package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.kith.words.Dates;

/** A part of the day, as people say when something was. */
enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT;

    /** From here until {@link #MORNING_FROM} it is night, in London. */
    static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);

    static final LocalTime MORNING_FROM = LocalTime.of(6, 0);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PartOfDay ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** {@code on Tuesday evening}; {@code this evening} when it is today. */
    String on(LocalDate day, LocalDate today) {
        return day.equals(today) ? say("look.when.today." + key()) : say("look.when." + key(), Dates.dayOfWeek(day));
    }
}
