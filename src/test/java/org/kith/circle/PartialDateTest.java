package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2014, 2014",
        "March 2014, 2014-03",
        "mar 2014, 2014-03",
        "Sept. 2014, 2014-09",
        "3/2014, 2014-03",
        "03-2014, 2014-03",
        "2014-3, 2014-03",
        "4 March 2014, 2014-03-04",
        "4th of March 2014, 2014-03-04",
        "4.3.2014, 2014-03-04",
        "04/03/2014, 2014-03-04",
        "2014-03-04, 2014-03-04",
        "29 February 2016, 2016-02-29",
    })
    void asPeopleWriteIt(String typed, String iso) {
        assertThat(PartialDate.typed("  " + typed.replace(" ", "  ") + " ").map(PartialDate::iso))
                .contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "long ago",
                "when I was six",
                "13/2014",
                "31 February 2015",
                "29 February 2015",
                "Mauch 2014",
                "March",
                "12 2014 March",
                "20144"
            })
    void whatIsNoDate(String typed) {
        assertThat(PartialDate.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2014-03", "2014-03-04"})
    void whatAPageSaysIsTypedAsTheSame(String iso) {
        var date = new PartialDate(iso);
        assertThat(PartialDate.typed(date.words())).isEqualTo(Optional.of(date));
    }

    @Test
    void aYearAndAMonthAreAsLongAsTheyAre() {
        assertThat(new PartialDate("2016").latest()).isEqualTo(LocalDate.of(2016, 12, 31));
        assertThat(new PartialDate("2016-02").earliest()).isEqualTo(LocalDate.of(2016, 2, 1));
        assertThat(new PartialDate("2016-02").latest()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(new PartialDate("2016-02-03").latest()).isEqualTo(LocalDate.of(2016, 2, 3));
    }
}
