package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.cli.Kith;

class KithStartTest {
    private static final String AT_WORK = "jdk.virtualThreadScheduler.parallelism";

    @Test
    void moreRequestsAreAtWorkThanThereAreProcessorsUnlessSomebodyChoseHowMany() {
        var before = System.getProperty(AT_WORK);
        try {
            System.clearProperty(AT_WORK);
            Kith.shareProcessorsFairly();
            assertThat(Integer.getInteger(AT_WORK))
                    .isGreaterThan(2 * Runtime.getRuntime().availableProcessors());
            System.setProperty(AT_WORK, "3");
            Kith.shareProcessorsFairly();
            assertThat(System.getProperty(AT_WORK)).isEqualTo("3");
        } finally {
            if (before == null) {
                System.clearProperty(AT_WORK);
            } else {
                System.setProperty(AT_WORK, before);
            }
        }
    }
}
