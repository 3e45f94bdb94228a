package org.kith.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text without the spaces nobody sees: those around it, those that are doubled, hard ones, and marks that have no width.
 * Spreadsheets and web pages leave them in what is copied out of them. Letters and digits of full width are plain ones.
 */
public final class Tidy {

    private static final String WITHOUT_WIDTH =
            "\u00AD\u061C\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
                    + "\u2066\u2067\u2068\u2069\uFFFC";
    private static final String JOINERS = "\u200C\u200D";
    private static final int FULL_WIDTH = '\uFF01' - '!';
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ _.-]+");

    private Tidy() {}

    public static String value(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** The name of a column as the return has it, however it is written: {@code "Mis  start "} is MIS_START. */
    public static String column(String heading) {
        String name = value(heading).toUpperCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(name).replaceAll("_");
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next < ' ' || next > '~' || next == ' ' && before == ' ') {
                return false;
            }
            before = next;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char next = plain(text.charAt(i));
            if (Character.isWhitespace(next) || Character.isSpaceChar(next) || isMangledSpace(text, i)) {
                space = true;
            } else if (WITHOUT_WIDTH.indexOf(next) < 0 || joins(text, i)) {
                tidy.append(space && !tidy.isEmpty() ? " " : "").append(next);
                space = false;
            }
        }
        return tidy.toString();
    }

    /** Keyboards of East Asia write letters and digits as wide as their own signs. */
    private static char plain(char letter) {
        return letter > '\uFF00' && letter < '\uFF5F' ? (char) (letter - FULL_WIDTH) : letter;
    }

    /** Whether it is the first half of a hard space in UTF-8 that was read as Windows-1252 on its way. */
    private static boolean isMangledSpace(String text, int at) {
        return text.charAt(at) == '\u00C2' && at + 1 < text.length() && text.charAt(at + 1) == '\u00A0';
    }

    /** Whether it is a joiner that words of Persian, Hindi and others are written with, which stands between two of their letters. */
    private static boolean joins(String text, int at) {
        return JOINERS.indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && isForeign(text.charAt(at - 1))
                && isForeign(text.charAt(at + 1));
    }

    private static boolean isForeign(char letter) {
        return letter > '\u02FF'
                && (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK);
    }
}
