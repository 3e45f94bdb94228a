package org.kith.continuity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What it is counted from how much somebody met the same people. */
public enum SameSource {
    /** Catch-ups that took place, as whoever had them wrote down. */
    CATCH_UPS,
    /** Days on which somebody was their worker. */
    DAYS;

    /** As it stands in addresses, in the database, in files and in the words files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SameSource> ofKey(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
