package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.form.Form;
import org.kith.words.Dates;

class StandingFormTest {
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void aGroupBeginsOnADayThatHasComeWhereverTheWorkerIs() {
        assertThat(from("2026-03-03").wrong("from")).isNull();
        assertThat(from("2026-03-04").wrong("from")).isNotNull();
    }

    private static Form from(String day) {
        var form = Form.empty().with("name", "Football").with("from", day);
        return StandingForm.checked(form, null, List.of(), List.of(), NIGHT_IN_KABUL);
    }
}
