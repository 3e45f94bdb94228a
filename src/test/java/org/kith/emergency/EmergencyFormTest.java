package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kith.form.Form;
import org.kith.words.Dates;

class EmergencyFormTest {
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void somebodyBornOnADayThatHasComeInKabulIsLookedFor() {
        assertThat(EmergencyForm.checked(bornOn("2026-03-03"), NIGHT_IN_KABUL).wrong())
                .doesNotContainKey("born");
        assertThat(EmergencyForm.checked(bornOn("2026-03-04"), NIGHT_IN_KABUL).wrong())
                .containsKey("born");
    }

    @Test
    void whatIsLookedAtAgainGoesByLondonsDay() {
        assertThat(EmergencyForm.checked(lookedAtAgainOn("2026-03-02"), NIGHT_IN_KABUL)
                        .wrong())
                .containsKey("reviewOn");
        assertThat(EmergencyForm.checked(lookedAtAgainOn("2026-03-03"), NIGHT_IN_KABUL)
                        .wrong())
                .doesNotContainKey("reviewOn");
    }

    private static Form bornOn(String day) {
        return Form.empty().with(EmergencyForm.NAME, "Jay").with(EmergencyForm.BORN, day);
    }

    private static Form lookedAtAgainOn(String day) {
        return bornOn("2008-01-01")
                .with(EmergencyForm.DANGEROUS, "yes")
                .with(EmergencyForm.BECAUSE, "It is not safe.")
                .with(EmergencyForm.REVIEW_ON, day);
    }
}
