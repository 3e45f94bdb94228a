package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.form.Form;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;

class EntryFormTest {
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void aDayThatIsTodayInKabulIsNotAhead() {
        assertThat(formOf("2026-03-03").checked(NIGHT_IN_KABUL).form().wrong()).isEmpty();
        assertThat(formOf("2026-03-04").checked(NIGHT_IN_KABUL).form().wrong())
                .containsEntry("happenedOn", say("entry.day.ahead"));
        assertThat(formOf("1906-03-01").checked(NIGHT_IN_KABUL).form().wrong())
                .containsEntry("happenedOn", say("entry.day.long-ago"));
        assertThat(formOf("soon").checked(NIGHT_IN_KABUL).form().wrong())
                .containsEntry("happenedOn", say("entry.day.wrong"));
    }

    @Test
    void theFormOffersLondonsDay() {
        var offered = EntryForm.empty(Section.HOME, Kind.NOTE, LocalDate.now(NIGHT_IN_KABUL), "");
        assertThat(offered.typed().happenedOn()).isEqualTo("2026-03-02");
    }

    private static EntryForm formOf(String day) {
        return EntryForm.of(Form.of(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "section",
                "home",
                "kind",
                "note",
                "happenedOn",
                day,
                "words",
                "Tea.")));
    }
}
