package org.kith.continuity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which teams’ counts are not shown outside of them, so that nobody is told from them. A line is shown whole or not at all: one that has a count from
 * 1 to 5 is not, and neither are others, the smallest first, until those hidden are no single team, and no count of them together, which whoever has
 * the last line works out, is from 1 to 5.
 */
public final class SmallNumbers {
    private static final int MOST = 5;

    private final int[][] lines;
    private final boolean[] hidden;

    private SmallNumbers(int[][] lines) {
        this.lines = lines;
        this.hidden = new boolean[lines.length];
    }

    /**
     * @param lines the counts of each team, of each as many, the last how many people it has; and in the last line those of all together
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
        return count > 0 && count <= MOST;
    }

    private IntStream teams(boolean thoseHidden) {
        return IntStream.range(0, lines.length - 1).filter(line -> hidden[line] == thoseHidden);
    }

    private boolean givesAway() {
        if (hidden[lines.length - 1]) {
            return false;
        }
        var many = teams(true).count();
        return many == 1
                || many > 1
                        && IntStream.range(0, lines[0].length)
                                .map(count -> teams(true)
                                        .map(line -> lines[line][count])
                                        .sum())
                                .anyMatch(SmallNumbers::isSmall);
    }

    /** The smallest team that is shown; the last line where none is. */
    private void hideOneMore() {
        var next = teams(false).boxed().min(Comparator.comparing(line -> lines[line][lines[line].length - 1]));
        hidden[next.orElse(lines.length - 1)] = true;
    }
}
