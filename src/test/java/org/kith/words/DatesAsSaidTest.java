package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and times as people say them when they talk: today is Thursday 5 March 2026. */
class DatesAsSaidTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-05T09:00:00Z"), Dates.LONDON);
    private static final Language WELSH = Language.named("cy").orElseThrow();

    private static String in(Language language, Supplier<String> said) {
        return LanguageContext.now(language, TODAY).<String, RuntimeException>call(said::get);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, today, heddiw",
        "2026-03-04, yesterday, ddoe",
        "2026-03-06, tomorrow, yfory",
        "2026-03-03, on Tuesday, ddydd Mawrth",
        "2026-02-27, on Friday, ddydd Gwener",
        "2026-03-11, on Wednesday, ddydd Mercher",
        "2026-02-26, on 26 February, ar 26 Chwefror",
        "2026-03-12, on 12 March, ar 12 Mawrth",
        "2025-12-31, on 31 December 2025, ar 31 Rhagfyr 2025"
    })
    void aDayIsSaidAsItLiesToToday(LocalDate day, String english, String welsh) {
        assertThat(in(Language.ENGLISH, () -> Dates.said(day))).isEqualTo(english);
        assertThat(in(WELSH, () -> Dates.said(day))).isEqualTo(welsh);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T08:55:00Z, today at 08:55, Today at 08:55, Heddiw am 08:55",
        "2026-03-04T23:59:00Z, yesterday at 23:59, Yesterday at 23:59, Ddoe am 23:59",
        "2026-03-01T14:55:00Z, on Sunday at 14:55, Sunday at 14:55, Dydd Sul am 14:55",
        "2025-08-01T14:55:00Z, on 1 August 2025 at 15:55, 1 August 2025 at 15:55, 1 Awst 2025 am 15:55"
    })
    void aMomentHasItsTimeBeside(Instant moment, String said, String alone, String welsh) {
        assertThat(in(Language.ENGLISH, () -> Dates.said(moment))).isEqualTo(said);
        assertThat(in(Language.ENGLISH, () -> Dates.alone(moment))).isEqualTo(alone);
        assertThat(in(WELSH, () -> Dates.alone(moment))).isEqualTo(welsh);
    }

    @Test
    void whereNobodySaysWhatDayItIsTheDayIsExact() {
        assertThat(Dates.said(LocalDate.now(TODAY))).isEqualTo("on 5 March 2026");
        assertThat(Dates.alone(TODAY.instant())).isEqualTo("5 March 2026 at 09:00");
        assertThat(LanguageContext.later(WELSH).<String, RuntimeException>call(() -> Dates.said(LocalDate.now(TODAY))))
                .isEqualTo("ar 5 Mawrth 2026");
    }

    @Test
    void whatIsWrittenDownKeepsItsExactDay() {
        var moment = Instant.parse("2026-03-03T14:05:00Z");
        assertThat(in(Language.ENGLISH, () -> Dates.moment(moment))).isEqualTo("Tuesday 3 March 2026 at 14:05");
        assertThat(in(WELSH, () -> Dates.moment(moment))).isEqualTo("dydd Mawrth 3 Mawrth 2026 am 14:05");
        assertThat(in(WELSH, () -> Dates.day(Dates.dayOf(moment)))).isEqualTo("3 Maw 2026");
    }

    @Test
    void aListEndsAsTheLanguageEndsOne() {
        var three = List.of("Zoe", "Ash", "Owen");
        assertThat(Line.all(three)).isEqualTo("Zoe, Ash and Owen");
        assertThat(Line.either(three)).isEqualTo("Zoe, Ash or Owen");
        assertThat(in(WELSH, () -> Line.all(three))).isEqualTo("Zoe, Ash ac Owen");
        assertThat(in(WELSH, () -> Line.all(List.of("Ash", "Zoe")))).isEqualTo("Ash a Zoe");
        assertThat(in(WELSH, () -> Line.all(List.of("Ash", "Éabha")))).isEqualTo("Ash ac Éabha");
        assertThat(Line.all(List.of())).isEmpty();
        assertThat(Line.all(List.of("Zoe"))).isEqualTo("Zoe");
        assertThat(Line.all(List.of("you", "Zoe"))).as("a part of a sentence").isEqualTo("you and Zoe");
    }

    @Test
    void whoeverChoseALanguageIsSpokenToInItFromThenOn() {
        var said = in(Language.ENGLISH, () -> {
            var before = Words.say("date.today");
            LanguageContext.turnTo(null, null);
            LanguageContext.turnTo("nobody speaks this", "nor this");
            assertThat(LanguageContext.isTurned()).isFalse();
            LanguageContext.turnTo("cy", null);
            assertThat(LanguageContext.isTurned()).isTrue();
            return before + " " + Words.say("date.today");
        });
        assertThat(said).isEqualTo("today heddiw");
        LanguageContext.turnTo("cy", null);
        assertThat(Words.say("date.today")).as("where nothing is bound").isEqualTo("today");
    }
}
