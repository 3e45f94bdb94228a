package org.kith.introductions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a young person wants people to know of them, a thing a line.
 *
 * @param version how often it was said; 0 for not yet
 */
record AboutMe(int version, String words) {
    static final AboutMe NOTHING = new AboutMe(0, "");

    List<String> lines() {
        return lines(words);
    }

    static List<String> lines(@Nullable String words) {
        return words == null
                ? List.of()
                : words.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }
}
