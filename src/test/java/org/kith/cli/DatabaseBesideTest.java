package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.kith.database.CannotStart;

/** A start goes on while its database is made ready, and ends in the words of why there is none. */
class DatabaseBesideTest {
    private final CountDownLatch looked = new CountDownLatch(1);

    @Test
    void whatNeedsNoDatabaseWaitsForNone() throws Exception {
        var beside = DatabaseBeside.begin(() -> {
            looked.await();
            throw new CannotStart("Another Kith runs there.");
        });
        assertThatCode(beside::mustNotBeRefused).as("it is not known yet").doesNotThrowAnyException();
        looked.countDown();
        assertThatThrownBy(beside::ready).as("what asks for it").hasRootCauseInstanceOf(CannotStart.class);
        assertThatThrownBy(beside::mustNotBeRefused)
                .as("what comes next in the start")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(beside::orRefused).isInstanceOf(CannotStart.class).hasMessage("Another Kith runs there.");
    }

    @Test
    void aFaultStaysOne() {
        var beside = DatabaseBeside.begin(() -> {
            throw new IllegalStateException("a fault");
        });
        assertThatThrownBy(beside::orRefused)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");
    }
}
