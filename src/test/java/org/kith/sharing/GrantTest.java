package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.vocabulary.Section;

class GrantTest {
    private static Grant grant(Grant.@Nullable Withdrawn withdrawn) {
        return new Grant(
                UUID.randomUUID(),
                Section.HOME,
                new Recipient(Recipient.Kind.SERVICE, UUID.randomUUID(), "Brightwell Homes", null),
                Level.SEES,
                "The flat",
                Basis.AGREED,
                null,
                new Grant.Span(Instant.EPOCH, Instant.parse("2026-06-30T22:59:59Z")),
                new Grant.Decided("Jay", true, Instant.EPOCH),
                withdrawn,
                withdrawn == null);
    }

    @Test
    void endsWhenItIsTakenBackOrElseOnItsLastDayInLondon() {
        var takenBack = new Grant.Withdrawn("Jay", true, Instant.parse("2026-06-01T23:30:00Z"), null);
        assertThat(grant(takenBack).endedOn()).isEqualTo("2026-06-02");
        assertThat(grant(null).endedOn()).isEqualTo("2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "SEES, The flat, 2026-06-30, AGREED, true",
        "ADDS, The flat, 2026-06-30, AGREED, false",
        "SEES, The rent, 2026-06-30, AGREED, false",
        "SEES, The flat, 2026-07-01, AGREED, false",
        "SEES, The flat, 2026-06-30, DUTY,   false"
    })
    void saysAlreadyWhatIsWantedOrNot(Level level, String purpose, LocalDate until, Basis basis, boolean says) {
        assertThat(grant(null).says(level, purpose, until, basis)).isEqualTo(says);
    }
}
