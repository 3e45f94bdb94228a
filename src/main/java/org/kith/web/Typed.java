package org.kith.signin;

import java.util.stream.Collectors;

/** What somebody typed into one line, as it is kept: no control characters, single spaces, nothing round it. */
public final class Typed {
    static final int LONGEST_NAME = 100;

    private Typed() {}

    public static String line(String typed, int longest) {
        var spaced = typed.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var line = spaced.strip().replaceAll(" {2,}", " ");
        return line.codePoints().limit(longest).mapToObj(Character::toString).collect(Collectors.joining());
    }

    public static String name(String typed) {
        return line(typed, LONGEST_NAME);
    }
}
