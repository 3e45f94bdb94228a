package org.kith.words;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/** One line of words: measured as people count, or put together of several. */
public final class Line {
    private static final ListFormatter OR =
            ListFormatter.getInstance(Locale.UK, ListFormatter.Type.OR, ListFormatter.Width.WIDE);

    private static final ListFormatter AND =
            ListFormatter.getInstance(Locale.UK, ListFormatter.Type.AND, ListFormatter.Width.WIDE);

    private Line() {}

    public static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    /** The beginning of it, at most so many characters long, and never half a letter. */
    public static String begin(String text, int most) {
        return text.length() <= most ? text : upTo(text, most - 1) + "…";
    }

    /** Cut between two words when there is a place for it, and never through a letter. */
    public static String beginWords(String text, int most) {
        return text.length() <= most
                ? text
                : upTo(text, Math.max(text.lastIndexOf(' ', most - 3), most * 2 / 3)) + " …";
    }

    private static String upTo(String text, int end) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** {@code a, b and c}. */
    public static String all(List<String> several) {
        return AND.format(several);
    }

    /** {@code a, b or c}. */
    public static String either(List<String> several) {
        return OR.format(several);
    }
}
