package org.kith.emergency;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;

/** What people type, made fit to keep, and what is wrong with it. */
final class Fields {
    static final int LONGEST = 500;
    static final int FARTHEST_DAYS = 28;

    private Fields() {}

    static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** A day as browsers send it; null for what is none. */
    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Why somebody is not told, and when that is looked at again: both are needed. */
    static void notTelling(Map<String, String> wrong, String because, String reviewOn, LocalDate today) {
        if (because.isEmpty()) {
            wrong.put("because", "emergency.because.none");
        } else if (tooLong(because)) {
            wrong.put("because", "emergency.too-long");
        } else if (TextInput.isMarked(because)) {
            wrong.put("because", TextInput.MARKED);
        }
        var day = day(reviewOn);
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusDays(FARTHEST_DAYS))) {
            wrong.put("reviewOn", "emergency.review-on.wrong");
        }
    }
}
