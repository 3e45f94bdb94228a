package org.kith.withholding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day on which somebody looks again at what is kept back. */
public final class ReviewDay {
    private static final int LONGEST_YEARS = 2;

    private ReviewDay() {}

    /** The day somebody typed; null for what is none. */
    public static @Nullable LocalDate of(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What is wrong with it, as a key in the words files; null when nothing is. */
    public static @Nullable String wrong(@Nullable LocalDate reviewOn, LocalDate today) {
        if (reviewOn == null || !reviewOn.isAfter(today)) {
            return "withheld.review.when";
        }
        return reviewOn.isAfter(today.plusYears(LONGEST_YEARS)) ? "withheld.review.too-far" : null;
    }
}
