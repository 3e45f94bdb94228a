package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmergencyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-02T20:48:59Z | Tuesday 2 June 2026 at 21:48, for less than a minute.
            2026-06-02T20:49:00Z | Tuesday 2 June 2026 at 21:48, until 21:49.
            2026-06-02T21:48:00Z | Tuesday 2 June 2026 at 21:48, until 22:48.
            """)
    void saysHowLongItWasOpen(Instant until, String when) {
        var opened = new Emergency.Opened(
                "Ruth", UUID.randomUUID(), false, Instant.parse("2026-06-02T20:48:00Z"), until, false);
        assertThat(new Emergency(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "Jay",
                                "Jay rang",
                                opened,
                                null,
                                null,
                                null,
                                true,
                                null)
                        .when())
                .isEqualTo(when);
    }
}
