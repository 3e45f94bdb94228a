package org.kith.continuity;

import java.util.Arrays;
import java.util.Optional;

/**
 * By how many young people what is counted until care ends differs from what figures count, which go on until somebody is 25: all of them, those with one
 * worker, those with more. Whoever reads both takes one from the other.
 */
final class BesideFigures {
    private final int[] more = new int[3];

    /** One young person's year: in care, and with the days after it. */
    void add(Optional<Continuity.Shared> inCare, Optional<Continuity> whole) {
        whole.ifPresent(figures -> count(1, figures.workers()));
        inCare.map(Continuity.Shared::same)
                .ifPresent(same -> count(-1, SameBand.of(same) == SameBand.FEW ? 0 : same.workers()));
    }

    private void count(int by, int workers) {
        more[0] += by;
        if (workers > 0) {
            more[workers == 1 ? 1 : 2] += by;
        }
    }

    boolean tellOfFew() {
        return Arrays.stream(more).map(Math::abs).anyMatch(SmallNumbers::isSmall);
    }
}
