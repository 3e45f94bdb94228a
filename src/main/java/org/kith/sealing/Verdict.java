package org.kith.sealing;

import java.util.List;

/**
 * What a check came to.
 *
 * @param words in sentences; when something is wrong, the first thing that is
 */
public record Verdict(boolean right, List<String> words) {

    public static Verdict right(List<String> words) {
        return new Verdict(true, List.copyOf(words));
    }

    public static Verdict wrong(String words) {
        return new Verdict(false, List.of(words));
    }
}
