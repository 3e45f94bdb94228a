package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.form.Form;
import org.kith.vocabulary.Section;

class SharingFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static SharingForm form(String level, String purpose, String until, String because) {
        return SharingForm.sent(Form.of(Map.of(
                "section-home", level, "purpose", purpose, "until", until, "because", because, "basis", "agreed")));
    }

    private static Map<String, String> wrong(SharingForm form, boolean mustSayWhy) {
        return new SharingFormCheck(form).decided(TODAY, mustSayWhy, "Jay").wrong();
    }

    @Test
    void decidesAboutEachSectionUnderAnIdOfItsOwn() {
        var key = new UUID(1, 0b1010);
        var ids = Arrays.stream(Section.values())
                .map(section -> SharingForm.idFor(key, section))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(key);
        assertThat(form("sees", "", "", "").idFor(Section.HOME))
                .isNotEqualTo(form("sees", "", "", "").idFor(Section.HOME));
    }

    @Test
    void whoeverStopsEverythingNeedsNoPurposeAndNoDay() {
        assertThat(wrong(form("nothing", "", "", ""), false)).isEmpty();
        assertThat(wrong(form("sees", "", "", ""), false)).containsOnlyKeys("purpose", "until");
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
    void endsWithinAYear(String until, @Nullable String wrong) {
        assertThat(wrong(form("sees", "The flat", until, ""), false).get("until"))
                .isEqualTo(wrong == null ? null : say(wrong));
    }

    @ParameterizedTest
    @CsvSource({"500, false", "501, true"})
    void wordsAreAsLongAsFits(int letters, boolean tooLong) {
        var words = "🙂".repeat(letters);
        var wrong = wrong(form("sees", words, "2026-07-01", words), true);
        assertThat(wrong.containsKey("purpose")).isEqualTo(tooLong);
        assertThat(wrong.containsKey("because")).isEqualTo(tooLong);
    }

    @Test
    void staffSayWhy() {
        assertThat(wrong(form("sees", "The flat", "2026-07-01", ""), true)).containsOnlyKeys("because");
    }

    @Test
    void beginsWithTheMostThatHoldsAndTheLatestDay() {
        for (var order : List.of(List.of(Level.ADDS, Level.SEES), List.of(Level.SEES, Level.ADDS))) {
            var form = SharingForm.of(
                    List.of(
                            grant(order.getFirst(), "2026-08-01T12:00:00Z"),
                            grant(order.getLast(), "2026-07-01T12:00:00Z")),
                    UsualSharing.Said.NOTHING,
                    TODAY);
            assertThat(form.level(Section.HOME)).isEqualTo(Level.ADDS);
            assertThat(form.level(Section.HEALTH)).isEqualTo(Level.NOTHING);
            assertThat(form.until(Section.HOME)).isEqualTo("2026-08-01");
            assertThat(form.untouched()).isTrue();
        }
        assertThat(SharingForm.of(List.of(), UsualSharing.Said.NOTHING, TODAY).until(Section.HOME))
                .isEqualTo("2026-12-01");
    }

    @Test
    void beginsWithWhatIsUsualOfWhatIsNotSharedYetAndWithNoLevel() {
        var said = new UsualSharing.Said(
                new UsualSharing.Usual("To help", 3),
                Map.of(
                        Section.HOME,
                        new UsualSharing.Usual("The flat", null),
                        Section.HEALTH,
                        new UsualSharing.Usual("", 12)));
        var form = SharingForm.of(List.of(), said, TODAY);
        assertThat(form.purpose(Section.HOME)).isEqualTo("The flat");
        assertThat(form.until(Section.HOME)).isEqualTo("2026-09-01");
        assertThat(form.purpose(Section.HEALTH)).isEqualTo("To help");
        assertThat(form.until(Section.HEALTH)).isEqualTo("2027-06-01");
        assertThat(form.shared()).isEmpty();
        assertThat(form.untouched()).isTrue();
        assertThat(form.typed(Form.of(Map.of("purpose", "Begun"))).purpose(Section.HOME))
                .as("a draft has no words of one section")
                .isEqualTo("The flat");
        var shared = SharingForm.of(List.of(grant(Level.SEES, "2026-07-01T12:00:00Z")), said, TODAY);
        assertThat(shared.form().has("purpose-home"))
                .as("what is shared says its own")
                .isFalse();
        assertThat(shared.until(Section.HOME)).isEqualTo("2026-07-01");
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
