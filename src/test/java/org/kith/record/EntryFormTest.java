package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.form.Form;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;
import org.kith.words.Language;
import org.kith.words.LanguageContext;

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

    /** Nobody writes of tomorrow by a slip of the hand, wherever they are; where a browser does not say where, nobody is kept from writing of today. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Honolulu, 2026-03-02T03:57:00Z, 2026-03-01",
        "Europe/London, 2026-03-02T11:00:00Z, 2026-03-02",
        "Pacific/Auckland, 2026-03-02T11:00:00Z, 2026-03-03"
    })
    void tomorrowIsAheadWhereWhoeverWritesIs(String place, Instant moment, LocalDate there) {
        var clock = Clock.fixed(moment, Dates.LONDON);
        var tomorrow = formOf(there.plusDays(1).toString());
        LanguageContext.now(Language.ENGLISH, clock, ZoneId.of(place)).call(() -> {
            assertThat(formOf(there.toString()).checked(clock).form().wrong()).isEmpty();
            return assertThat(tomorrow.checked(clock).form().wrong())
                    .containsEntry("happenedOn", say("entry.day.ahead"));
        });
        assertThat(formOf("2026-03-02").checked(clock).form().wrong()).isEmpty();
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
