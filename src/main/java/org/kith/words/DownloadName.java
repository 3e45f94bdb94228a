package org.kith.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a file is called that goes out: what is in it, whose it is and of when, the same way everywhere, in plain letters that no program stumbles
 * over. No young person stands in it: a folder of downloads is seen by others.
 */
public final class DownloadName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;

    private DownloadName() {}

    /** @param parts what, whose, of when; those that say nothing are left out */
    public static String csv(String... parts) {
        return Arrays.stream(parts)
                .map(DownloadName::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "", ".csv"));
    }

    private static String plain(String part) {
        var letters = MARKS.matcher(Normalizer.normalize(part, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var plain = BETWEEN.matcher(letters).replaceAll("-");
        var from = plain.startsWith("-") ? 1 : 0;
        var cut = plain.substring(from, Math.min(plain.length(), from + LONGEST));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
