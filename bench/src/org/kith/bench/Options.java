package org.kith.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to measure, and how thoroughly.
 *
 * @param homes an empty folder for the databases of this run
 * @param quick a tenth of the rows and short runs: to see that everything works, not to quote
 * @param only the experiments to run; empty for all
 * @param sample a return to load; made up when null
 * @param older the checkout of an older build to measure beside this one; null for none
 */
record Options(
        Path root,
        Path homes,
        boolean quick,
        List<String> only,
        @Nullable Path sample,
        @Nullable Path older) {

    int youngPeople() {
        return quick ? 1_000 : 10_000;
    }

    int teams() {
        return quick ? 4 : 40;
    }

    /** How often floor and page are measured in turn. */
    int turns() {
        return quick ? 3 : 5;
    }

    Duration turn() {
        return Duration.ofMillis(quick ? 1_500 : 6_000);
    }

    /** Before the first turn, for either side: until compilers and planners have done what they are going to do. */
    Duration warmUp() {
        return Duration.ofSeconds(quick ? 4 : 10);
    }

    /** How often something hidden is asked for. */
    int questions() {
        return quick ? 300 : 2_000;
    }

    boolean wants(Experiment experiment) {
        return only.isEmpty() || only.contains(experiment.name());
    }
}
