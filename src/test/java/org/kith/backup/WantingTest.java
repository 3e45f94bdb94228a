package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When somebody is told that backups want looking after, and how it is remembered. */
class WantingTest {
    private static final Instant NOW = Instant.parse("2026-11-30T14:05:00Z");
    private static final Instant AGES_AGO = NOW.minus(Duration.ofDays(30));
    private static final Instant TODAY = NOW.minus(Duration.ofHours(11));

    @TempDir
    Path home;

    @Test
    void nothingIsBackedUp() {
        assertThat(Wanting.of(false, State.NOTHING, null, TODAY, NOW)).contains(new Wanting("nowhere", TODAY));
    }

    @Test
    void noneWasMadeForADay() {
        var yesterday = NOW.minus(Duration.ofHours(26));
        assertThat(Wanting.of(true, State.NOTHING.withMade(yesterday), null, AGES_AGO, NOW))
                .contains(new Wanting("late", yesterday));
        assertThat(Wanting.of(true, State.NOTHING.withMade(TODAY), null, AGES_AGO, NOW))
                .isEmpty();
        assertThat(Wanting.of(true, State.NOTHING.withMade(TODAY).withWrong("the disk is full"), null, AGES_AGO, NOW))
                .isEmpty();
        assertThat(Wanting.of(true, State.NOTHING.withWrong("the disk is full"), null, AGES_AGO, NOW))
                .contains(new Wanting("late", AGES_AGO));
        assertThat(Wanting.of(true, State.NOTHING, null, TODAY, NOW)).isEmpty();
    }

    @Test
    void aCheckFoundSomething() {
        var made = State.NOTHING.withMade(TODAY);
        assertThat(Wanting.of(true, made.withChecked(TODAY, "file", "a byte"), null, AGES_AGO, NOW))
                .contains(new Wanting("found", TODAY));
        assertThat(Wanting.of(true, made.withChecked(TODAY, "file", ""), null, AGES_AGO, NOW))
                .isEmpty();
    }

    @Test
    void whatIsSavedBetweenThemIsNotKept() {
        var made = State.NOTHING.withMade(TODAY);
        var lately = NOW.minus(Duration.ofMinutes(9));
        var longer = NOW.minus(Duration.ofMinutes(10));
        assertThat(Wanting.of(true, made, lately, AGES_AGO, NOW)).isEmpty();
        assertThat(Wanting.of(true, made, longer, AGES_AGO, NOW)).contains(new Wanting("not-kept", longer));
    }

    @Test
    void itIsRememberedFromOneStartToTheNext() {
        var state = State.NOTHING
                .withMade(TODAY)
                .withWrong("the folder “/mnt/ä” is away\nand more")
                .withChecked(NOW, "file", "a byte");
        state.write(home);
        assertThat(State.read(home)).isEqualTo(state);
        assertThat(State.read(home.resolve("elsewhere"))).isEqualTo(State.NOTHING);
    }
}
