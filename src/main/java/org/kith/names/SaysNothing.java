package org.kith.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.spelling.SheetError;

/** What people write into a list where they know nothing, in words that are nobody's name. */
final class SaysNothing {
    private static final Set<String> WORDS = Set.of(
            "not known",
            "unknown",
            "name unknown",
            "name not known",
            "no name",
            "not recorded",
            "not given",
            "not provided",
            "not available",
            "not applicable",
            "not stated",
            "none recorded",
            "none given",
            "to be confirmed");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("\\(?[nN][/.\\\\][aA][.)]?");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 20;

    private SaysNothing() {}

    /** {@code N/A}, {@code (not known)}; not {@code Na} or {@code N A}, which are names, and not {@code #N/A}, which is a formula that failed. */
    static boolean isSaid(String value) {
        return value.length() <= LONGEST
                && !SheetError.isOne(value)
                && (NOT_APPLICABLE.matcher(value).matches()
                        || WORDS.contains(BETWEEN.matcher(value.toLowerCase(Locale.ROOT))
                                .replaceAll(" ")
                                .strip()));
    }
}
