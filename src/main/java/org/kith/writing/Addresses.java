package org.kith.writing;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Blanks out what is no word of a text: addresses of pages and mail, and what is longer than any word. */
final class Addresses {
    /** Twice the longest word in any dictionary of English; no name of a place is as long. */
    static final int LONGEST_WORD = 90;

    private static final Pattern OF_A_PAGE = Pattern.compile("(?:https?://|www\\.)\\S+");

    private final char[] plain;

    private Addresses(char[] plain) {
        this.plain = plain;
    }

    static void blank(char[] plain) {
        var page = OF_A_PAGE.matcher(new String(plain));
        while (page.find()) {
            Arrays.fill(plain, page.start(), page.end(), ' ');
        }
        new Addresses(plain).blankMailAndLongWords();
    }

    private void blankMailAndLongWords() {
        for (var i = 0; i < plain.length; i++) {
            if (plain[i] == '@') {
                blankMail(i);
            }
        }
        for (int from = 0, to = 0; from < plain.length; from = to + 1) {
            to = from;
            while (to < plain.length && !Character.isWhitespace(plain[to])) {
                to++;
            }
            if (to - from > LONGEST_WORD) {
                blankLong(from, to);
            }
        }
    }

    /** What stands before an @ and after it, if it is an address. */
    private void blankMail(int at) {
        var from = at;
        while (from > 0 && isOfMail(plain[from - 1], ".+-")) {
            from--;
        }
        var to = at + 1;
        while (to < plain.length && isOfMail(plain[to], ".-")) {
            to++;
        }
        while (to > at && !isOfMail(plain[to - 1], "")) {
            to--;
        }
        if (from < at && to > at + 2) {
            Arrays.fill(plain, from, to, ' ');
        }
    }

    private static boolean isOfMail(char character, String and) {
        return character < 128 && (Character.isLetterOrDigit(character) || character == '_')
                || and.indexOf(character) >= 0;
    }

    /** Words with signs between them and no space are words; letters without an end are none. */
    private void blankLong(int from, int to) {
        var begin = from;
        for (var i = from; i <= to; i++) {
            if (i == to || !Character.isLetterOrDigit(plain[i])) {
                if (i - begin > LONGEST_WORD) {
                    Arrays.fill(plain, begin, i, ' ');
                }
                begin = i + 1;
            }
        }
    }
}
