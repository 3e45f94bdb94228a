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
    /** Half past eight in the evening of 2 March in London, while it is the next day in Kabul already. */
    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void whatWasForeseenHappenedOnceItsDayHasComeToWhoeverSaysSo() {
        assertThat(happened("2026-03-02").isWrong()).isFalse();
        assertThat(happened("2026-03-03").isWrong()).isTrue();
    }

    private static Form happened(String day) {
        var foreseen = new Foreseen(Kind.MOVE, "The flat", Time.day(LocalDate.parse(day)), true);
        var coming = new Coming(new UUID(0, 1), new UUID(0, 2).toString(), foreseen, List.of(), List.of());
        return OutcomeForm.checked(Form.empty().with("state", "happened"), true, Comings.hasCome(coming, EVENING));
    }
}
