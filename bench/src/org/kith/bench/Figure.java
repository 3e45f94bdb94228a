package org.kith.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One measured value.
 *
 * @param value not a number where there was nothing to measure, and then no goal holds
 * @param atMost the goal; null where there is none
 */
record Figure(
        String name, double value, String unit, @Nullable Double atMost) {

    String shown() {
        return Double.isNaN(value) ? "" : plain(value);
    }

    String goal() {
        return atMost == null ? "" : plain(atMost);
    }

    /** {@code yes} or {@code no}; empty where there is no goal. */
    String holds() {
        if (atMost == null) {
            return "";
        }
        return value <= atMost ? "yes" : "no";
    }

    private static String plain(double value) {
        var digits = Math.abs(value) >= 1_000 ? new MathContext(15) : new MathContext(3);
        var rounded = new BigDecimal(value).round(digits);
        return (Math.abs(value) >= 1_000 ? rounded.setScale(0, RoundingMode.HALF_UP) : rounded)
                .stripTrailingZeros()
                .toPlainString();
    }
}
