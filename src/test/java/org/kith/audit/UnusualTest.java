package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnusualTest {
    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID RUTH = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Opening.Signs NONE = new Opening.Signs(false, false, null, null);

    private final List<Opening> openings = new ArrayList<>();
    private long id;

    private void opens(UUID who, int daysAgo, int people, Opening.Signs signs) {
        for (int i = 0; i < people; i++) {
            id += 2;
            openings.add(new Opening(
                    new Opening.On(TEAM, who, TODAY.minusDays(daysAgo)),
                    new Opening.Who("Ruth", "worker", "North"),
                    new Opening.Person(UUID.randomUUID(), "Jay"),
                    id,
                    id + 1,
                    signs));
        }
    }

    private List<Unusual> unusual() {
        return Unusual.among(openings, account -> false);
    }

    /** One emergency is one thing to look at, also at night; beside something else it is told with it. */
    @Test
    void anEmergencyAloneIsLookedAtWithTheEmergencies() {
        var atNight = Instant.parse("2026-11-25T02:00:00Z");
        opens(RUTH, 0, 1, new Opening.Signs(false, false, atNight, "She rang"));
        assertThat(unusual()).isEmpty();
        opens(RUTH, 0, 1, new Opening.Signs(true, false, null, null));
        assertThat(unusual()).singleElement().satisfies(one -> assertThat(one.emergencies())
                .hasSize(1));
    }

    @Test
    void fifteenInADayAreNeverMany() {
        opens(RUTH, 0, Unusual.NEVER_MANY, NONE);
        assertThat(unusual()).isEmpty();
    }

    @Test
    void sixteenAreManyForSomebodyWhoOpensFew() {
        opens(RUTH, 0, 16, NONE);
        opens(RUTH, 1, 7, NONE);
        opens(RUTH, 2, 1, NONE);
        opens(RUTH, 3, 8, NONE);
        assertThat(unusual()).singleElement().satisfies(one -> {
            assertThat(one.isMany()).isTrue();
            assertThat(one.usual()).isEqualTo(7);
            assertThat(one.on().day()).isEqualTo(TODAY);
        });
    }

    @Test
    void andNotForSomebodyWhoseUsualDayIsHalfOfThat() {
        opens(RUTH, 0, 16, NONE);
        opens(RUTH, 1, 8, NONE);
        assertThat(unusual()).isEmpty();
        opens(RUTH, 2, 7, NONE);
        assertThat(unusual()).hasSize(1);
        opens(UUID.randomUUID(), 3, 1, NONE);
        assertThat(unusual()).as("what others do").hasSize(1);
    }

    @Test
    void oneSignIsEnough() {
        opens(RUTH, 0, 1, new Opening.Signs(true, false, null, null));
        opens(RUTH, 1, 1, new Opening.Signs(false, false, Instant.EPOCH, null));
        opens(RUTH, 2, 1, NONE);
        assertThat(unusual().stream().map(one -> one.on().day())).containsExactly(TODAY, TODAY.minusDays(1));
    }

    @Test
    void theFirstThatSpeaksForItIsAskedAbout() {
        opens(RUTH, 0, 2, NONE);
        opens(RUTH, 0, 2, new Opening.Signs(true, false, null, null));
        var one = unusual().getFirst();
        assertThat(one.toAsk()).isEqualTo(openings.get(2));
        assertThat(one.untied()).hasSize(2);
        assertThat(one.last()).isEqualTo(openings.get(3).last());
    }

    @Test
    void tiesThatBecameKnownLaterAreAllRightWithATouchWhereNothingElseIsInIt() {
        opens(RUTH, 0, 1, new Opening.Signs(true, true, null, null));
        opens(RUTH, 0, 3, NONE);
        opens(RUTH, 1, 1, new Opening.Signs(true, true, Instant.EPOCH, null));
        opens(RUTH, 2, 1, new Opening.Signs(true, true, null, null));
        opens(RUTH, 2, 1, new Opening.Signs(true, false, null, null));
        opens(RUTH, 3, 16, new Opening.Signs(true, true, null, null));
        assertThat(unusual().stream().map(Unusual::isTiedSince)).containsExactly(true, false, false, false);
        assertThat(unusual().get(2).tiedSince()).hasSize(1);
    }
}
