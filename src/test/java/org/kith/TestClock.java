package org.kith;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.words.Dates;

/**
 * What time it is, for tests: the one place of theirs that asks the machine, and as Kith does, by London. The database goes by the same time and
 * cannot be told another, so it is the true one.
 */
public final class TestClock {
    public static final Clock CLOCK = Clock.system(Dates.LONDON);

    private TestClock() {}

    public static Instant now() {
        return CLOCK.instant();
    }

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }
}
