package org.kith.words;

import static org.kith.words.Words.part;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** One line of words: measured as people count, or put together of several. */
public final class Line {
    private static final String VOWELS = "aeiouwy";

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

    /** With a capital, where it stands alone. */
    public static String begun(String words) {
        return begun(words, LanguageContext.language().locale());
    }

    static String begun(String words, Locale locale) {
        var first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(locale) + words.substring(first);
    }

    /** {@code a, b and c}. */
    public static String all(List<String> several) {
        return joined(several, "list.and");
    }

    /** {@code a, b or c}. */
    public static String either(List<String> several) {
        return joined(several, "list.or");
    }

    /** {@code a, b, c}: in brackets, within another list. */
    public static String beside(List<String> several) {
        return joined(several, "list.comma");
    }

    private static String joined(List<String> several, String last) {
        if (several.isEmpty()) {
            return "";
        }
        var line = several.getFirst();
        for (var i = 1; i < several.size(); i++) {
            var next = several.get(i);
            line = i == several.size() - 1 ? part(last, line, next, beginning(next)) : part("list.comma", line, next);
        }
        return line;
    }

    /** Some languages say another “and” before a vowel. */
    private static String beginning(String word) {
        var first = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return !first.isEmpty() && VOWELS.indexOf(first.charAt(0)) >= 0 ? "vowel" : "other";
    }
}
