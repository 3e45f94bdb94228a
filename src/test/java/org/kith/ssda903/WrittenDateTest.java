package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.spelling.NoDay;
import org.kith.spelling.WrittenDate;

class WrittenDateTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/04/2025",
                "1/4/2025",
                "1/4/25",
                "01/04/25",
                "01-04-2025",
                "1.4.2025",
                "2025-04-01",
                "2025/04/01",
                "2025/4/1",
                "01/04/2025 00:00",
                "01/04/2025 00:00:00",
                "2025-04-01T00:00:00",
                "2025-04-01T00:00:00.000",
                "2025-04-01 00:00:00.0000000",
                "2025-04-01T00:00:00.000Z",
                "01/04/2025 12:00:00 AM",
                "1 April 2025",
                "01-Apr-25",
                "1-APR-2025",
                "1 April, 2025",
                "1st April 2025",
                "1 Apr. 2025",
                "01APR2025",
                "01APR2025:00:00:00",
                "20250401",
                "01 / 04 / 2025",
                "01 04 2025",
                "01\\04\\2025",
                "Tue 01/04/2025",
                "Tuesday, 1 April 2025",
                "2025-04-01T00:00:00+01:00",
                "2025-04-01 00:00:00 UTC",
                "01/04/2025 00.00.00",
                "Apr 1 2025 12:00AM",
                "April 1st, 2025",
                "1st of April 2025",
                "01\u20134\u20132025",
                "01/04/2025.",
                "01/04/2025, 00:00:00",
                "00:00 01/04/2025",
                "2025-Apr-01",
                "Tue Apr 01 2025 00:00:00 GMT+0100 (British Summer Time)",
                "Tue Apr 01 00:00:00 BST 2025",
                "2025-04-01 00:00:00+00",
                "01_04_2025",
                "20250401T000000",
                "01\u204404\u20442025",
                "1 April '25"
            })
    void theSameDayHoweverItIsWritten(String text) {
        assertThat(Objects.requireNonNull(WrittenDate.of(text)).notAfter(YEAR_END))
                .isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "01/04",
                "1/4/2025 25:30",
                "1/4/2025 13:30 PM",
                "01/04-2025",
                "1/4/202",
                "2025-4",
                "45748",
                "1 Floreal 2025",
                "32x April 2025",
                "2025-04-01T00:00:00+05:00",
                "zz/06/2010",
                "01/04/2025 and more",
                "١/٤/٢٠٢٥"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(WrittenDate.of(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/4/2025 09:30",
                "01/04/2025 9:30:00 PM",
                "2025-04-01 14:05:59.123",
                "2025-04-01 14:05:59.1234567 +00:00",
                "2025-04-01T09:30:00+01:00",
                "2025-03-31T23:00:00Z",
                "01-APR-25 09.30.00.000000 AM",
                "01APR2025:09:30:00",
                "Apr 1 2025 9:30AM"
            })
    void theDayCountsWhateverTheTime(String text) {
        var written = Objects.requireNonNull(WrittenDate.of(text));
        assertThat(written.isTimed()).isTrue();
        assertThat(written.notAfter(YEAR_END)).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/04/2025", "29/02/2025", "00/01/2025", "1/0/2025", "2025-13-01", "29/02/25"})
    void aDayThereIsNotIsNone(String text) {
        assertThat(Objects.requireNonNull(WrittenDate.of(text)).notAfter(YEAR_END))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "14/05/09, 2009-05-14",
        "31/03/26, 2026-03-31",
        "01/04/26, 1926-04-01",
        "01/01/99, 1999-01-01",
        "29/02/04, 2004-02-29",
        "29/02/28, 1928-02-29"
    })
    void aYearOfTwoDigitsIsTheLatestThatIsNotAfterTheReturn(String text, LocalDate day) {
        assertThat(Objects.requireNonNull(WrittenDate.of(text)).notAfter(YEAR_END))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00/01/1900",
                "0",
                "00/00/0000",
                "0000-00-00",
                "0000-00-00 00:00:00",
                "/  /",
                "__/__/____",
                "dd/mm/yyyy"
            })
    void whatStandsWhereThereIsNoDayIsToldFromADay(String text) {
        assertThat(NoDay.isNone(text)).isTrue();
        assertThat(NoDay.isNone("01/01/1900")).isFalse();
    }

    @Test
    void aDayThatNeverComesIsToldFromOneMistyped() {
        for (var never : List.of(
                "31/12/9999",
                "2999-12-31",
                "31/12/2050",
                "31/03/2099",
                "01/01/3000",
                "30/12/1899",
                "06/06/2079",
                "01/01/0001")) {
            assertThat(NoDay.isNever(Objects.requireNonNull(WrittenDate.of(never))))
                    .as(never)
                    .isTrue();
        }
        for (var once : List.of("31/12/2027", "30/06/2205", "31/12/99")) {
            assertThat(NoDay.isNever(Objects.requireNonNull(WrittenDate.of(once))))
                    .as(once)
                    .isFalse();
        }
    }

    @Test
    void aMonthOf13ToldApartFromADayThereIsNot() {
        assertThat(Objects.requireNonNull(WrittenDate.of("05/13/2025")).looksMonthFirst())
                .isTrue();
        assertThat(Objects.requireNonNull(WrittenDate.of("31/02/2025")).looksMonthFirst())
                .isFalse();
        assertThat(Objects.requireNonNull(WrittenDate.of("13/13/2025")).looksMonthFirst())
                .isFalse();
    }
}
