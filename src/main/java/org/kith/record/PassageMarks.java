package org.kith.record;

import java.util.function.UnaryOperator;

/** Where passages to keep back are marked in what staff typed: between double square brackets, and at least one letter there. */
final class PassageMarks {
    /** In one entry: who keeps more back keeps all of it back. */
    static final int MOST = 50;

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private PassageMarks() {}

    /** The text with something else in place of each passage, brackets included. */
    static String replaced(String typed, UnaryOperator<String> passage) {
        var replaced = new StringBuilder();
        var at = 0;
        for (var open = typed.indexOf(OPEN); open >= 0; open = typed.indexOf(OPEN, at)) {
            var close = close(typed, open);
            if (close < 0) {
                break;
            }
            replaced.append(typed, at, open).append(passage.apply(typed.substring(open + OPEN.length(), close)));
            at = close + CLOSE.length();
        }
        return replaced.append(typed, at, typed.length()).toString();
    }

    static boolean areIn(String typed) {
        var open = typed.indexOf(OPEN);
        return open >= 0 && close(typed, open) >= 0;
    }

    /** How many there are. */
    static int count(String typed) {
        var found = new int[1];
        replaced(typed, passage -> {
            found[0]++;
            return "";
        });
        return found[0];
    }

    private static int close(String typed, int open) {
        return typed.indexOf(CLOSE, open + OPEN.length() + 1);
    }
}
