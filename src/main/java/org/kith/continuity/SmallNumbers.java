package org.kith.continuity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which counts are not shown outside of the teams, so that nobody is told from them. A line, such as a team, is shown whole or not at all: one that has a
 * count from 1 to 5 is not, and neither are others, the smallest first, until those hidden are no single line, and no count of them together, which whoever
 * has the last line works out, is from 1 to 5. A line of nobody hides nothing, so it is shown.
 */
public final class SmallNumbers {
    /** The least that is no small number. */
    public static final int LEAST = 6;

    private final int[][] lines;
    private final boolean[] hidden;

    private SmallNumbers(int[][] lines) {
        this.lines = lines;
        this.hidden = new boolean[lines.length];
    }

    /**
     * @param lines the counts of each, of each as many, the last how many it has in all; and in the last line those of all together
     * @return of each line whether it is hidden
     */
    public static boolean[] hidden(int[][] lines) {
        var numbers = new SmallNumbers(lines);
        for (var line = 0; line < lines.length; line++) {
            numbers.hidden[line] = Arrays.stream(lines[line]).anyMatch(SmallNumbers::isSmall);
        }
        while (numbers.givesAway()) {
            numbers.hideOneMore();
        }
        return numbers.hidden;
    }

    /** Whether so many people are so few that somebody might be told from them. */
    public static boolean isSmall(int count) {
        return count > 0 && count < LEAST;
    }

    private IntStream lines(boolean thoseHidden) {
        return IntStream.range(0, lines.length - 1).filter(line -> hidden[line] == thoseHidden);
    }

    private int inAll(int line) {
        return lines[line][lines[line].length - 1];
    }

    private boolean givesAway() {
        if (hidden[lines.length - 1]) {
            return false;
        }
        var many = lines(true).count();
        return many == 1
                || many > 1
                        && IntStream.range(0, lines[0].length)
                                .map(count -> lines(true)
                                        .map(line -> lines[line][count])
                                        .sum())
                                .anyMatch(SmallNumbers::isSmall);
    }

    /** The smallest that is shown and has anybody; the last line where none is. */
    private void hideOneMore() {
        var next = lines(false).boxed().filter(line -> inAll(line) > 0).min(Comparator.comparing(this::inAll));
        hidden[next.orElse(lines.length - 1)] = true;
    }
}
