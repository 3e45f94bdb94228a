package org.kith.withholding;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** Where passages to keep back are marked in what staff typed: between double square brackets, and at least one letter there. */
public final class PassageMarks {
    /** In one entry: who keeps more back keeps all of it back. */
    public static final int MOST = 50;

    private static final int PLACE = 60;
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

    public static boolean areIn(String typed) {
        var open = typed.indexOf(OPEN);
        return open >= 0 && close(typed, open) >= 0;
    }

    /** How many there are. */
    public static int count(String typed) {
        var found = new int[1];
        replaced(typed, passage -> {
            found[0]++;
            return "";
        });
        return found[0];
    }

    /**
     * Where a mark stands alone: one that opens and is not closed before the next opens, or one that closes nothing.
     *
     * @param closes which of the two it is
     * @param place it with the words beside it that it was to keep back
     */
    public record Alone(boolean closes, String place) {}

    /** The first of those, where there is one. */
    public static Optional<Alone> alone(String typed) {
        var at = 0;
        while (true) {
            var open = typed.indexOf(OPEN, at);
            var closing = typed.indexOf(CLOSE, at);
            if (closing >= 0 && (open < 0 || closing < open)) {
                return Optional.of(new Alone(true, upTo(typed.substring(0, closing))));
            }
            if (open < 0) {
                return Optional.empty();
            }
            var close = close(typed, open);
            var next = typed.indexOf(OPEN, open + OPEN.length());
            if (close < 0 || next >= 0 && next < close) {
                return Optional.of(new Alone(false, from(typed.substring(open + OPEN.length()))));
            }
            at = close + CLOSE.length();
        }
    }

    private static String from(String rest) {
        return OPEN + Line.beginWords(TextInput.lineAsTyped(rest), PLACE);
    }

    private static String upTo(String before) {
        var line = TextInput.lineAsTyped(before);
        return (line.length() <= PLACE
                        ? line
                        : "… " + line.substring(line.offsetByCodePoints(line.length(), -PLACE / 2)))
                + CLOSE;
    }

    private static int close(String typed, int open) {
        return typed.indexOf(CLOSE, open + OPEN.length() + 1);
    }
}
