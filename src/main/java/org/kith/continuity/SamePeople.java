package org.kith.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How much one young person met the same people, by counts alone: of meetings in order, each with one worker, or of days with workers. Figures are
 * from 0 to 1 with four decimals, halves up; of fewer than {@link #SMALLEST} there is none. Days have no order in which workers were met, and among so
 * many of them any number of workers is few: what asks for an order, or how few there were, is worked out from the {@link Months} of those days.
 *
 * <p>Source: BMC Health Services Research 2022, s12913-022-07953-z, table 2.
 *
 * @param meetings how many meetings, or days with a worker
 * @param workers how many different workers they were with
 * @param most how many were with the worker of most of them
 * @param squares for each worker how many, squared and added up
 * @param inOrder the meetings themselves, or the months of the days
 */
public record SamePeople(int meetings, int workers, int most, long squares, InOrder inOrder) {
    public static final int SMALLEST = 2;

    private static final int DECIMALS = 4;

    /**
     * Times one after the other, each with one worker.
     *
     * @param again how often the next one was with the same worker
     */
    public record InOrder(int many, int workers, int again) {

        static InOrder of(List<?> workers) {
            var again = 0;
            for (var number = 1; number < workers.size(); number++) {
                again += workers.get(number).equals(workers.get(number - 1)) ? 1 : 0;
            }
            return new InOrder(workers.size(), (int) workers.stream().distinct().count(), again);
        }

        private Optional<BigDecimal> enough(Supplier<BigDecimal> figure) {
            return many >= SMALLEST ? Optional.of(figure.get()) : Optional.empty();
        }
    }

    /** @param inOrder the worker of each meeting */
    public static SamePeople met(List<?> inOrder) {
        return counted(
                inOrder.stream()
                        .collect(Collectors.groupingBy(worker -> worker, Collectors.summingInt(one -> 1)))
                        .values(),
                InOrder.of(inOrder));
    }

    /**
     * @param byWorker the days with each worker
     * @param months the worker of each month, in order: see {@link Months}
     */
    static SamePeople days(Collection<Integer> byWorker, List<String> months) {
        return counted(byWorker.stream().filter(days -> days > 0).toList(), InOrder.of(months));
    }

    private static SamePeople counted(Collection<Integer> byWorker, InOrder inOrder) {
        return new SamePeople(
                byWorker.stream().mapToInt(many -> many).sum(),
                byWorker.size(),
                byWorker.stream().mapToInt(many -> many).max().orElse(0),
                byWorker.stream().mapToLong(many -> (long) many * many).sum(),
                inOrder);
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
        return inOrder.enough(
                () -> share(10L * inOrder.many() + 1 - 10L * inOrder.workers(), 10L * inOrder.many() - 9));
    }

    /** Sequential: how often the next was with the same worker as the one before. */
    public Optional<BigDecimal> secon() {
        return inOrder.enough(() -> share(inOrder.again(), inOrder.many() - 1L));
    }

    private Optional<BigDecimal> enough(Supplier<BigDecimal> figure) {
        return isEnough() ? Optional.of(figure.get()) : Optional.empty();
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
