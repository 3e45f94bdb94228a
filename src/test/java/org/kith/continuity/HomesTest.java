package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomesTest {

    @Test
    void aChangeOfLegalStatusAloneIsNoMove() {
        assertThat(Homes.from(List.of(
                        episode("2020-01-01", "2020-03-01", "U6", "C1", "S"),
                        episode("2020-03-01", "2020-09-01", "U6", "C2", "L"),
                        episode("2020-09-01", null, "U6", "C2", "L"))))
                .containsExactly(home("2020-01-01", null, "U6", "C1", "C2"));
    }

    @Test
    void aMoveIsAnotherHomeEvenOfTheSameKind() {
        assertThat(Homes.from(List.of(
                        episode("2020-01-01", "2020-03-01", "U6", "C2", "S"),
                        episode("2020-03-01", null, "U6", "C2", "P"))))
                .containsExactly(home("2020-01-01", "2020-03-01", "U6", "C2"), home("2020-03-01", null, "U6", "C2"));
    }

    @Test
    void aDifferentKindOfPlaceIsAnotherHomeWhateverTheReasonSays() {
        assertThat(Homes.from(List.of(
                        episode("2020-01-01", "2020-03-01", "U6", "C1", "S"),
                        episode("2020-03-01", null, "K2", "C2", "L"))))
                .hasSize(2);
    }

    @Test
    void aSemiIndependentHomeThatIsASupportedOneNowIsOneHome() {
        assertThat(Homes.from(List.of(
                        at("2025-01-05", "2025-04-01", "H5", "AB4 5GH", null),
                        at("2025-04-01", null, "K3", "AB4 5GH", null))))
                .containsExactly(home("2025-01-05", null, "K3", "C2"));
        assertThat(Homes.from(List.of(
                        at("2025-01-05", "2025-04-01", "H5", null, "PLACE"), at("2025-04-01", null, "K3", null, null))))
                .containsExactly(home("2025-01-05", null, "K3", "C2"));
        assertThat(Homes.from(List.of(
                        at("2025-01-05", null, "H5", "AB4 5GH", null)
                                .leftOpen(new LeftOpen(2026, LocalDate.parse("2025-03-31"))),
                        at("2025-04-01", null, "K3", "AB4 5GH", null))))
                .containsExactly(home("2025-01-05", null, "K3", "C2"));
    }

    @Test
    void aMoveFromASemiIndependentHomeToASupportedOneElsewhereIsAMove() {
        assertThat(Homes.from(List.of(
                        at("2025-01-05", "2025-04-01", "H5", "AB4 5GH", null),
                        at("2025-04-01", null, "K3", "AB9 9ZZ", null))))
                .hasSize(2);
        assertThat(Homes.from(List.of(
                        at("2025-01-05", "2025-04-01", "K3", "AB4 5GH", null),
                        at("2025-04-01", null, "H5", "AB4 5GH", null))))
                .hasSize(2);
    }

    @Test
    void homesThatOverlapAreBothShown() {
        assertThat(Homes.from(List.of(
                        episode("2020-01-01", "2020-09-01", "U6", "C2", "S"),
                        episode("2020-03-01", "2020-06-01", "K2", "C2", "P"))))
                .hasSize(2);
    }

    @Test
    void daysBetweenMakeAnotherHome() {
        assertThat(Homes.from(List.of(
                        episode("2020-01-01", "2020-03-01", "U6", "C1", "S"),
                        episode("2020-03-02", null, "U6", "C2", "L"))))
                .hasSize(2);
    }

    @Test
    void homesComeInOrderOfTimeHoweverTheEpisodesStand() {
        assertThat(Homes.from(List.of(
                        episode("2020-03-01", null, "K2", "C2", "P"),
                        episode("2020-01-01", "2020-03-01", "U6", "C2", "S"))))
                .extracting(Home::words)
                .containsExactly("Foster home", "Children's home");
    }

    @Test
    void nobodyWithoutEpisodesHasAHome() {
        assertThat(Homes.from(List.of())).isEmpty();
    }

    private static Home home(String from, @Nullable String until, String place, String... statuses) {
        return new Home(LocalDate.parse(from), until == null ? null : LocalDate.parse(until), place, List.of(statuses));
    }

    private static Episode at(
            String from, @Nullable String until, String place, @Nullable String postcode, @Nullable String moved) {
        return new Episode(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                place,
                "PR4",
                "C2",
                "N1",
                "P",
                until == null ? null : "X1",
                moved,
                null,
                postcode,
                "XXXXXXX");
    }

    private static Episode episode(
            String from, @Nullable String until, String place, String legalStatus, String reason) {
        return new Episode(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                place,
                "PR1",
                legalStatus,
                "N1",
                reason,
                until == null ? null : "X1",
                null,
                null,
                null,
                null);
    }
}
