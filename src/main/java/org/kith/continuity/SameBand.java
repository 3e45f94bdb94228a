package org.kith.continuity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Young people by how much of it was with the same worker: each is in one of these. */
public enum SameBand {
    ALWAYS,
    HALF,
    LESS,
    /** Fewer than {@link SamePeople#SMALLEST}, so there is no figure. */
    FEW;

    private static final BigDecimal MIDDLE = new BigDecimal("0.5");

    public static SameBand of(SamePeople one) {
        var upc = one.upc();
        if (upc.isEmpty()) {
            return FEW;
        }
        return one.workers() == 1 ? ALWAYS : upc.get().compareTo(MIDDLE) >= 0 ? HALF : LESS;
    }

    /** As it stands in addresses, in files and in the words files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SameBand> ofKey(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
