package org.kith.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days and moments as an address says them. Those the database cannot hold are none: each is of a year with four digits. */
public final class InAddress {
    private static final int LAST_YEAR = 9999;

    private InAddress() {}

    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> isHeld(day.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(moment -> isHeld(moment.atOffset(ZoneOffset.UTC).getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isHeld(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }
}
