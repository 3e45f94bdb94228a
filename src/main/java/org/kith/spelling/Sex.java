package org.kith.spelling;

import org.jspecify.annotations.Nullable;

/** The sex a return gives: returns up to 2024 wrote 1 and 2, later ones M, F and U, and some still both. They mean the same. */
public final class Sex {
    private Sex() {}

    /** The letter for it; another code stays as it is. */
    public static @Nullable String of(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "" -> null;
            case "1", "MALE" -> "M";
            case "2", "FEMALE" -> "F";
            case "UNKNOWN", "NOT KNOWN" -> "U";
            default -> code;
        };
    }
}
