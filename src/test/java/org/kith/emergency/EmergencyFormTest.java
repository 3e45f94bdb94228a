package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.words.Dates;

class EmergencyFormTest {
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void somebodyBornOnADayThatHasComeInKabulIsLookedFor() {
        assertThat(bornOn("2026-03-03").wrong(NIGHT_IN_KABUL)).doesNotContainKey("born");
        assertThat(bornOn("2026-03-04").wrong(NIGHT_IN_KABUL)).containsKey("born");
    }

    @Test
    void whatIsLookedAtAgainGoesByLondonsDay() {
        assertThat(lookedAtAgainOn("2026-03-02").wrong(NIGHT_IN_KABUL)).containsKey("reviewOn");
        assertThat(lookedAtAgainOn("2026-03-03").wrong(NIGHT_IN_KABUL)).doesNotContainKey("reviewOn");
    }

    private static EmergencyForm bornOn(String day) {
        return EmergencyForm.of(Map.of("key", UUID.randomUUID().toString(), "name", "Jay", "born", day));
    }

    private static EmergencyForm lookedAtAgainOn(String day) {
        return EmergencyForm.of(Map.of(
                "key",
                UUID.randomUUID().toString(),
                "name",
                "Jay",
                "born",
                "2008-01-01",
                "dangerous",
                "yes",
                "because",
                "It is not safe.",
                "reviewOn",
                day));
    }
}
