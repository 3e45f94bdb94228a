package org.kith.bench;

import java.util.List;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;

/** Times of two kinds of answers, in milliseconds, and whether somebody could tell the kinds apart by them. */
record TwoSamples(double[] first, double[] second) {

    static TwoSamples of(List<Double> first, List<Double> second) {
        return new TwoSamples(array(first), array(second));
    }

    /**
     * How often whoever says which of two answers, one of each kind, took longer is right with the better of the two guesses: 0.5 when they
     * know nothing, 1 when they always know. The size of Mann and Whitney's effect; other than a p value it does not grow with the sample.
     */
    double guessedRight() {
        return new MannWhitneyUTest().mannWhitneyU(first, second) / ((double) first.length * second.length);
    }

    /** The chance of as much of a difference of place between samples of one and the same kind. */
    double placeP() {
        return new MannWhitneyUTest().mannWhitneyUTest(first, second);
    }

    /** The same for any difference, such as of spread. */
    double shapeP() {
        return new KolmogorovSmirnovTest().kolmogorovSmirnovTest(first, second);
    }

    double firstMedian() {
        return median(first);
    }

    double secondMedian() {
        return median(second);
    }

    private static double median(double[] of) {
        return Median.of(java.util.Arrays.stream(of).boxed().toList(), Double::doubleValue);
    }

    private static double[] array(List<Double> of) {
        return of.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
