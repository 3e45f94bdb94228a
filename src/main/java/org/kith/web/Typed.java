package org.kith.web;

import java.util.stream.Collectors;

/** What somebody typed, as it is kept: no control characters, and nothing round it. */
public final class Typed {
    static final int LONGEST_NAME = 100;

    private Typed() {}

    /** One line, with single spaces. */
    public static String line(String typed) {
        return line(typed, Integer.MAX_VALUE);
    }

    /** The same, cut after so many characters. */
    public static String line(String typed, int longest) {
        var spaced = typed.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var line = spaced.strip().replaceAll(" {2,}", " ");
        return line.codePoints().limit(longest).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Words in lines and paragraphs. */
    public static String words(String typed) {
        return typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }

    /** What a form gives back as it was given out: unchanged, without what no database holds. */
    public static String givenBack(String sent) {
        return sent.replace("\u0000", "");
    }

    public static String name(String typed) {
        return line(typed, LONGEST_NAME);
    }
}
