package org.kith.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much one young person met the same people, by counts alone: of meetings in order, each with one worker, or of days with workers, which have no
 * order of their own. Figures are from 0 to 1 with four decimals, halves up; of fewer than {@link #SMALLEST} there is none.
 *
 * <p>Source: BMC Health Services Research 2022, s12913-022-07953-z, table 2.
 *
 * @param meetings how many meetings, or days with a worker
 * @param workers how many different workers they were with
 * @param most how many were with the worker of most of them
 * @param squares for each worker how many, squared and added up
 * @param again how often the next one was with the same worker; null of days
 */
public record SamePeople(
        int meetings,
        int workers,
        int most,
        long squares,
        @Nullable Integer again) {
    public static final int SMALLEST = 2;
    public static final SamePeople NOBODY = new SamePeople(0, 0, 0, 0, 0);

    private static final int DECIMALS = 4;

    /** @param inOrder the worker of each meeting */
    public static SamePeople met(List<?> inOrder) {
        var again = 0;
        for (var number = 1; number < inOrder.size(); number++) {
            again += inOrder.get(number).equals(inOrder.get(number - 1)) ? 1 : 0;
        }
        return counted(
                inOrder.stream()
                        .collect(Collectors.groupingBy(worker -> worker, Collectors.summingInt(one -> 1)))
                        .values(),
                again);
    }

    /** @param byWorker the days with each worker */
    public static SamePeople days(Collection<Integer> byWorker) {
        return counted(byWorker.stream().filter(days -> days > 0).toList(), null);
    }

    private static SamePeople counted(Collection<Integer> byWorker, @Nullable Integer again) {
        return new SamePeople(
                byWorker.stream().mapToInt(many -> many).sum(),
                byWorker.size(),
                byWorker.stream().mapToInt(many -> many).max().orElse(0),
                byWorker.stream().mapToLong(many -> (long) many * many).sum(),
                again);
    }

    public boolean isEnough() {
        return meetings >= SMALLEST;
    }

    /** Usual provider: the share of the worker of most of them. */
    public Optional<BigDecimal> upc() {
        return enough(() -> share(most, meetings));
    }

    /** Bice and Boxerman: how few workers they were shared out among, and how unevenly. */
    public Optional<BigDecimal> coc() {
        return enough(() -> share(squares - meetings, (long) meetings * (meetings - 1)));
    }

    /** Modified, modified continuity: how few workers there were for so many. Both parts are ten times as large, so that they are whole. */
    public Optional<BigDecimal> mmci() {
        return enough(() -> share(10L * meetings + 1 - 10L * workers, 10L * meetings - 9));
    }

    /** Sequential: how often the next was with the same worker as the one before; none of days. */
    public Optional<BigDecimal> secon() {
        return again == null ? Optional.empty() : enough(() -> share(again, meetings - 1L));
    }

    private Optional<BigDecimal> enough(Supplier<BigDecimal> figure) {
        return isEnough() ? Optional.of(figure.get()) : Optional.empty();
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
