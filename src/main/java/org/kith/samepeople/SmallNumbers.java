package org.kith.samepeople;

import java.util.Arrays;
import java.util.List;

/**
 * Which counts are not shown outside a team, so that nobody is told from them: those from 1 to 5, and wherever a total would give one away the
 * smallest beside it, and so on until none does.
 */
final class SmallNumbers {
    private static final int MOST = 5;

    private final int[] counts;
    private final boolean[] hidden;

    private SmallNumbers(int[] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length];
    }

    /**
     * @param sums of each sum where the counts stand that it is made of, and last where it stands itself
     * @return of each count whether it is hidden
     */
    static boolean[] hidden(int[] counts, List<int[]> sums) {
        var numbers = new SmallNumbers(counts);
        for (var place = 0; place < counts.length; place++) {
            numbers.hidden[place] = counts[place] > 0 && counts[place] <= MOST;
        }
        while (sums.stream().anyMatch(numbers::hidesOneMore)) {
            // Each one hidden may leave another that a sum gives away now.
        }
        return numbers.hidden;
    }

    private boolean hidesOneMore(int[] sum) {
        var next = Arrays.stream(sum)
                .filter(place -> !hidden[place])
                .boxed()
                .min((one, other) -> Integer.compare(order(one), order(other)));
        if (next.isEmpty() || !givesAway(sum)) {
            return false;
        }
        hidden[next.get()] = true;
        return true;
    }

    /** The smallest first; nothing hides by a count of nobody where there is another. */
    private int order(int place) {
        return counts[place] == 0 ? Integer.MAX_VALUE : counts[place];
    }

    /** One that is hidden is what is left of the others; and where those hidden come to no more than one each, everybody knows them. */
    private boolean givesAway(int[] sum) {
        var away = Arrays.stream(sum).filter(place -> hidden[place]).toArray();
        var together = Arrays.stream(away).map(place -> counts[place]).sum();
        return away.length == 1 || away.length > 1 && !hidden[sum[sum.length - 1]] && together <= away.length;
    }
}
