package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.form.Form;
import org.kith.words.Dates;

class OutcomeDayTest {
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void whatWasForeseenForADayThatHasComeInKabulHappened() {
        assertThat(happened("2026-03-03").isWrong()).isFalse();
        assertThat(happened("2026-03-04").isWrong()).isTrue();
    }

    private static Form happened(String day) {
        var foreseen = new Foreseen(Kind.MOVE, "The flat", Time.day(LocalDate.parse(day)), true);
        var coming = new Coming(new UUID(0, 1), new UUID(0, 2).toString(), foreseen, List.of(), List.of());
        return OutcomeForm.checked(
                Form.empty().with("state", "happened"), true, Comings.hasCome(coming, NIGHT_IN_KABUL));
    }
}
