package org.kith.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much many young people met the same people in one year.
 *
 * @param bands how many are in each
 * @param sums each figure, added up over those who have one
 * @param inOrder how many have figures that ask for an order
 */
public record SameTally(Map<SameBand, Integer> bands, Map<SameIndex, BigDecimal> sums, int inOrder) {
    public static final SameTally NOBODY = new SameTally(Map.of(), Map.of(), 0);

    private static final int DECIMALS = 4;

    public SameTally {
        bands = Map.copyOf(bands);
        sums = Map.copyOf(sums);
    }

    public static SameTally of(Collection<SamePeople> all) {
        return all.stream().map(SameTally::of).reduce(NOBODY, SameTally::plus);
    }

    static SameTally of(SamePeople one) {
        var sums = new EnumMap<SameIndex, BigDecimal>(SameIndex.class);
        for (var index : SameIndex.values()) {
            index.of(one).ifPresent(figure -> sums.put(index, figure));
        }
        return new SameTally(Map.of(SameBand.of(one), 1), sums, sums.containsKey(SameIndex.MMCI) ? 1 : 0);
    }

    public SameTally plus(SameTally other) {
        var bands = new EnumMap<SameBand, Integer>(SameBand.class);
        var sums = new EnumMap<SameIndex, BigDecimal>(SameIndex.class);
        for (var band : SameBand.values()) {
            bands.put(band, in(band) + other.in(band));
        }
        for (var index : SameIndex.values()) {
            sums.put(index, sum(index).add(other.sum(index)));
        }
        return new SameTally(bands, sums, inOrder + other.inOrder());
    }

    public int in(SameBand band) {
        return bands.getOrDefault(band, 0);
    }

    BigDecimal sum(SameIndex index) {
        return sums.getOrDefault(index, BigDecimal.ZERO);
    }

    public int people() {
        return bands.values().stream().mapToInt(many -> many).sum();
    }

    /** Those with enough to have a figure. */
    public int counted() {
        return people() - in(SameBand.FEW);
    }

    private int having(SameIndex index) {
        return index.isOfOrder() ? inOrder : counted();
    }

    /** The mean of those who have the figure; none when nobody has. */
    public Optional<BigDecimal> mean(SameIndex index) {
        return having(index) == 0
                ? Optional.empty()
                : Optional.of(sum(index).divide(BigDecimal.valueOf(having(index)), DECIMALS, RoundingMode.HALF_UP));
    }
}
