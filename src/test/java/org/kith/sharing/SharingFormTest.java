package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.vocabulary.Section;

class SharingFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static SharingForm form(String level, String purpose, String until, String because) {
        return SharingForm.of(Map.of(
                "section-home", level, "purpose", purpose, "until", until, "because", because, "basis", "agreed"));
    }

    @Test
    void decidesAboutEachSectionUnderAnIdOfItsOwn() {
        var form = new SharingForm(
                new UUID(1, 0b1010), Map.of(), null, form("sees", "", "", "").typed());
        var ids = Arrays.stream(Section.values()).map(form::idFor).toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(form.key());
        assertThat(Arrays.stream(Section.values()).map(form::idFor)).containsExactlyElementsOf(ids);
    }

    @Test
    void whoeverStopsEverythingNeedsNoPurposeAndNoDay() {
        assertThat(form("nothing", "", "", "").wrong(TODAY, false)).isEmpty();
        assertThat(form("sees", "", "", "").wrong(TODAY, false)).containsOnlyKeys("purpose", "until");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, sharing.until.past",
        "2026-06-01, sharing.until.past",
        "2026-06-02,",
        "2027-06-01,",
        "2027-06-02, sharing.until.far",
        "soon,       sharing.until.none"
    })
    void endsWithinAYear(String until, String wrong) {
        assertThat(form("sees", "The flat", until, "").wrong(TODAY, false).get("until"))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"500, false", "501, true"})
    void wordsAreAsLongAsFits(int letters, boolean tooLong) {
        var words = "🙂".repeat(letters);
        var wrong = form("sees", words, "2026-07-01", words).wrong(TODAY, true);
        assertThat(wrong.containsKey("purpose")).isEqualTo(tooLong);
        assertThat(wrong.containsKey("because")).isEqualTo(tooLong);
    }

    @Test
    void staffSayWhy() {
        assertThat(form("sees", "The flat", "2026-07-01", "").wrong(TODAY, true))
                .containsOnlyKeys("because");
    }

    @Test
    void beginsWithTheMostThatHoldsAndTheLatestDay() {
        for (var order : List.of(List.of(Level.ADDS, Level.SEES), List.of(Level.SEES, Level.ADDS))) {
            var form = SharingForm.of(
                    List.of(
                            grant(order.getFirst(), "2026-08-01T12:00:00Z"),
                            grant(order.getLast(), "2026-07-01T12:00:00Z")),
                    TODAY);
            assertThat(form.level(Section.HOME)).isEqualTo(Level.ADDS);
            assertThat(form.level(Section.HEALTH)).isEqualTo(Level.NOTHING);
            assertThat(form.until()).isEqualTo("2026-08-01");
            assertThat(form.untouched()).isTrue();
        }
        assertThat(SharingForm.of(List.of(), TODAY).until()).isEqualTo("2026-12-01");
    }

    private static Grant grant(Level level, String until) {
        return new Grant(
                UUID.randomUUID(),
                Section.HOME,
                new Recipient(Recipient.Kind.SERVICE, UUID.randomUUID(), "Brightwell Homes", null),
                level,
                "The flat",
                Basis.AGREED,
                null,
                new Grant.Span(Instant.EPOCH, Instant.parse(until)),
                new Grant.Decided("Jay", true, Instant.EPOCH),
                null,
                true);
    }
}
