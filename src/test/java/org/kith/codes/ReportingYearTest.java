package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingYearTest {

    @Test
    void isNamedByTheYearItEnds() {
        ReportingYear year = ReportingYear.parse(" 2018 ").orElseThrow();
        assertThat(year.first()).isEqualTo("2017-04-01");
        assertThat(year.last()).isEqualTo("2018-03-31");
        assertThat(year).hasToString("2018");
    }

    @Test
    void aDayLiesInTheYearThatEndsAfterIt() {
        assertThat(ReportingYear.of(LocalDate.of(2018, 3, 31))).isEqualTo(new ReportingYear(2018));
        assertThat(ReportingYear.of(LocalDate.of(2018, 4, 1))).isEqualTo(new ReportingYear(2019));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "2017/18", "1991", "2101", "99999999999", "-2018", "२०१८"})
    void whatIsNoYearIsNoYear(String text) {
        assertThat(ReportingYear.parse(text)).isEmpty();
    }

    @Test
    void aYearFarOffIsRefused() {
        assertThatThrownBy(() -> new ReportingYear(1918)).hasMessageContaining("1918");
    }
}
