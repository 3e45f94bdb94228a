package org.kith.words;

import java.util.Optional;

/**
 * Words in which nothing is marked up, as in most of what people write to one another: only paragraphs and lines. They are made into a page by one walk,
 * to the letter as CommonMark does it.
 */
final class UnmarkedWords {
    /** What may begin an item of a list; all other blocks are read as lines of a paragraph (RichWords). */
    private static final String ITEMS = "-+ ";

    private UnmarkedWords() {}

    /** None where anything might be meant by a sign, which CommonMark decides. */
    static Optional<String> html(String typed) {
        var words = withoutEnd(typed);
        if (!are(words)) {
            return Optional.empty();
        }
        var html = new StringBuilder(words.length() + 32);
        for (var start = begin(words, 0); start < words.length(); ) {
            var end = end(words, start);
            html.append("<p>");
            add(html, words, start, end);
            html.append("</p>\n");
            start = begin(words, end);
        }
        return Optional.of(html.toString());
    }

    private static void add(StringBuilder html, String words, int start, int end) {
        var from = start;
        for (var i = start; i < end; i++) {
            var one = words.charAt(i);
            if (one == '\n' || one == '"') {
                html.append(words, from, i).append(one == '"' ? "&quot;" : "<br>\n");
                from = i + 1;
            }
        }
        html.append(words, from, end);
    }

    /** Blanks at the end of a text stand nowhere on a page. */
    private static String withoutEnd(String typed) {
        var end = typed.length();
        while (end > 0 && typed.charAt(end - 1) == ' ') {
            end--;
        }
        return typed.substring(0, end);
    }

    private static int begin(String words, int from) {
        var at = from;
        while (at < words.length() && words.charAt(at) == '\n') {
            at++;
        }
        return at;
    }

    /** Where the paragraph ends that begins here: at an empty line, or with the text. */
    private static int end(String words, int start) {
        var empty = words.indexOf("\n\n", start);
        var end = empty < 0 ? words.length() : empty;
        return words.charAt(end - 1) == '\n' ? end - 1 : end;
    }

    private static boolean are(String words) {
        if (words.length() > BoundedMarkup.MOST_LINES_IN_ALL) {
            return false;
        }
        var before = '\n';
        for (var i = 0; i < words.length(); i++) {
            var one = words.charAt(i);
            if (isMeant(one) || one == '\n' && before == ' ' || before == '\n' && beginsItem(one)) {
                return false;
            }
            before = one;
        }
        return true;
    }

    /** What may begin or end something, or be written otherwise in a page. */
    private static boolean isMeant(char one) {
        return switch (one) {
            case '*', '_', '[', ']', '`', '<', '>', '&', '\\' -> true;
            default -> one < ' ' && one != '\n' || BoundedMarkup.standsIn(one);
        };
    }

    private static boolean beginsItem(char one) {
        return ITEMS.indexOf(one) >= 0 || one >= '0' && one <= '9';
    }
}
