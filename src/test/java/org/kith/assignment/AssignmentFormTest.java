package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.form.Form;
import org.kith.words.Dates;
import org.kith.words.Today;

class AssignmentFormTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void somebodyBeginsOrStopsOnADayThatHasComeWhereverTheManagerIs() {
        assertThat(on("2026-03-03").isWrong()).isFalse();
        assertThat(on("2026-03-04").isWrong()).isTrue();
    }

    private static Form on(String day) {
        var form = Form.empty().with(AssignmentForm.DAY, day).with(AssignmentForm.BECAUSE, "Jay asked for Ines.");
        return AssignmentForm.checked(form, LONG_AGO, Today.at(NIGHT_IN_KABUL));
    }
}
