package org.kith.sealing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One line of the log as it is now.
 *
 * @param number its number; none for a line about erasing
 * @param at when, in microseconds since 1970, as far as that is a time
 * @param hash of the leaf that it makes
 */
record Line(long number, String at, byte[] hash) {

    Optional<Instant> when() {
        try {
            return Optional.of(Instant.EPOCH.plus(new BigDecimal(at).longValueExact(), ChronoUnit.MICROS));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
