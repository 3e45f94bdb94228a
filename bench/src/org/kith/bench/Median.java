package org.kith.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The one in the middle, so that one odd measurement says nothing. */
final class Median {
    private Median() {}

    static <T> double of(List<T> all, ToDoubleFunction<T> value) {
        var sorted = all.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    static double slowest(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
