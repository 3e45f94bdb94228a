package org.kith.record;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/** One line of words: tidied as somebody typed it, measured as people count, or put together of several. */
final class Line {
    private static final ListFormatter OR =
            ListFormatter.getInstance(Locale.UK, ListFormatter.Type.OR, ListFormatter.Width.WIDE);

    private Line() {}

    /** Without what no page can show, and single spaces. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    /** {@code a, b or c}. */
    static String either(List<String> several) {
        return OR.format(several);
    }
}
