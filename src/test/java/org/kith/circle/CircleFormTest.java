package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.form.Form;
import org.kith.words.Dates;

class CircleFormTest {
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void whoCameIntoTheirLifeOnADayThatHasComeInKabulIsThere() {
        for (var day : new String[] {"since", "until"}) {
            assertThat(wrong(day, "3 March 2026")).doesNotContainKey(day);
            assertThat(wrong(day, "4 March 2026")).containsKey(day);
        }
    }

    private static Map<String, String> wrong(String field, String day) {
        return CircleForm.checked(Form.empty().with(field, day), NIGHT_IN_KABUL, true)
                .wrong();
    }
}
