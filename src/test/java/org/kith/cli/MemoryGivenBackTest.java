package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryGivenBackTest {
    private static final long LARGE = 500_000_000;
    private static final long SMALL = 100_000_000;
    private static final Duration FIVE = Duration.ofSeconds(5);

    @Test
    void isGivenBackWhenItIsMuchAndKithIsQuiet() {
        assertThat(MemoryGivenBack.isDue(LARGE, SMALL, Duration.ofSeconds(1), FIVE))
                .isTrue();
        assertThat(MemoryGivenBack.isDue(LARGE, SMALL, Duration.ofSeconds(15), FIVE))
                .as("there is much to do")
                .isFalse();
        assertThat(MemoryGivenBack.isDue(SMALL, SMALL, Duration.ofSeconds(1), FIVE))
                .as("there is little to give")
                .isFalse();
        assertThat(MemoryGivenBack.isDue(SMALL, 0, Duration.ofSeconds(1), FIVE))
                .as("what the start left")
                .isTrue();
        assertThat(MemoryGivenBack.isDue(LARGE, LARGE, Duration.ofSeconds(1), FIVE))
                .as("it is needed")
                .isFalse();
    }
}
