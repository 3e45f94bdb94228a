package org.kith.words;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody typed, as it is kept: no control characters, and nothing round it. What shows nothing is empty. */
public final class TextInput {
    /** What is said where somebody marks what is to be kept back and it would be read, as a key in the words files. */
    public static final String MARKED = "typed.marked";

    public static final int LONGEST_NAME = 100;

    /** Fillers and selectors of a look count as letters and marks, and show nothing. */
    private static final Pattern SHOWS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}&&[^\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f"
                    + "\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\x{e0100}-\\x{e01ef}]]");

    /** What turns the rest of a line round, and tags outside the flags they make, as that of Wales. */
    private static final Pattern TURNS_OR_TAGS =
            Pattern.compile("(\\x{1f3f4}[\\x{e0030}-\\x{e0039}\\x{e0061}-\\x{e007a}]{3,6}\\x{e007f})"
                    + "|[\\u202a-\\u202e\\u2066-\\u2069\\x{e0000}-\\x{e007f}]");

    /** What shows nothing, as it stands before words. */
    private static final String BLANK =
            "\\s\\p{Z}\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u2060-\\u2064\\u206a-\\u206f\\u2800\\u3164\\ufeff\\uffa0";

    /** The same after them, where a joiner shapes the letter before it. */
    private static final Pattern AROUND = Pattern.compile("^[" + BLANK + "\\u200d]++|[" + BLANK + "]++$");

    /** Square brackets side by side. */
    private static final Pattern MARKS = Pattern.compile("\\[{2,}|\\]{2,}");

    private TextInput() {}

    /** One line, with single spaces. Marks of what is to be kept back mean nothing there: the words between them stand. */
    public static String line(String typed) {
        return line(typed, Integer.MAX_VALUE);
    }

    /** The same, cut after so many characters. */
    public static String line(String typed, int longest) {
        var line = MARKS.matcher(lineAsTyped(typed)).replaceAll("").replaceAll(" {2,}", " ");
        return shown(bare(line))
                .codePoints()
                .limit(longest)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The same with the marks, for a form that refuses them, and for what a young person writes themselves. */
    public static String lineAsTyped(String typed) {
        var spaced = typed.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var plain = TURNS_OR_TAGS.matcher(spaced).replaceAll("$1");
        return shown(bare(plain).replaceAll(" {2,}", " "));
    }

    private static String bare(String line) {
        return AROUND.matcher(line).replaceAll("");
    }

    /** Words in lines and paragraphs. */
    public static String words(String typed) {
        return shown(typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .strip());
    }

    /** PostgreSQL keeps no NUL, and browsers send lines ended in two characters. What shows nothing is no word. */
    public static String letter(String typed) {
        return shown(typed.replace("\r\n", "\n").replace("\u0000", "").strip());
    }

    /** What a form gives back as it was given out: unchanged, without what no database holds. */
    public static String givenBack(String sent) {
        return sent.replace("\u0000", "");
    }

    /**
     * Whether somebody marks a part of it to be kept back, by either mark. In what those who work here type that means something in the words of an
     * entry alone; everywhere else all of it would be read, so it is not taken, but for names, of which {@link #line} takes the words.
     */
    public static boolean isMarked(String typed) {
        return typed.contains("[[") || typed.contains("]]");
    }

    /** The text as it is; nothing where it shows nothing. */
    public static String shown(String text) {
        return SHOWS.matcher(text).find() ? text : "";
    }

    public static String name(String typed) {
        return line(typed, LONGEST_NAME);
    }
}
