package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** Dates of three numbers of two digits, and times beside dates. */
class ShortYearsTest {
    private static final String DAY = "([0-9]{2})/([0-9]{2})/(?:20)([0-9]{2})";

    private static SmallReturn written(String form) {
        var written = sound();
        written.names().forEach(name -> written.change(name, text -> text.replaceAll(DAY, form)));
        return written;
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1/$2/$3", "$1-$2-$3", "$1.$2.$3"})
    void theDayStandsFirstWhereNothingSaysOtherwise(String form) throws IOException {
        // 29/02/20 of the files is a day of 2020, and of no year with the other order
        var read = written(form)
                .replace(
                        "reviews.csv",
                        form.contains("-") ? "21-07-20" : form.contains("/") ? "21/07/20" : "21.07.20",
                        form.replace("$1", "28").replace("$2", "03").replace("$3", "21"))
                .readable();
        assertThat(read.children()).hasSize(3);
        assertThat(read.children().getFirst().spells())
                .isEqualTo(sound().readable().children().getFirst().spells());
        assertThat(read.rowsLeftOut()).isZero();
    }

    @Test
    void aSetThatFitsOnlyWithTheYearFirstIsReadSoAndSaysSoOnceAColumn() throws IOException {
        var read = written("$3-$2-$1").readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings())
                .allMatch(finding -> finding.expected().equals(Remarks.YEAR_FIRST))
                .filteredOn(finding -> finding.file().equals("sw_episodes.csv"))
                .extracting(Finding::column)
                .containsExactly("DOB", "SW_DECOM", "SW_DEC");
    }

    @Test
    void aColumnThatHasBothLeavesOutWhatMayBeEither() throws IOException {
        var mixed = sound().file("reviews.csv", """
                CHILD,DOB,REVIEW,REVIEW_CODE
                11,05/02/2004,28-07-20,PN1
                11,05/02/2004,20-07-29,PN1
                12,29/02/2004,20-07-19,PN3
                """).readable();
        assertThat(mixed.children().getFirst().reviews())
                .extracting(review -> review.date().toString())
                .containsExactly("2020-07-28", "2020-07-29");
        assertThat(mixed.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT)
                .extracting(Finding::found)
                .containsExactly("20-07-19 (20/07/2019 or 19/07/2020)");
    }

    /** On the 11th of August 2003 nobody of these was born but one, and on that of 2011 all were. */
    @Test
    void aDayBeforeSomebodyWasBornTellsTheOrderOfItsColumn() throws IOException {
        var read = sound().file("reviews.csv", """
                CHILD,DOB,REVIEW,REVIEW_CODE
                11,04-02-05,11-08-03,PN1
                12,04-02-29,19-07-20,PN3
                """).readable();
        assertThat(read.children().stream().flatMap(child -> child.reviews().stream()))
                .extracting(review -> review.date().toString())
                .containsExactly("2011-08-03", "2019-07-20");
        assertThat(read.findings()).extracting(Finding::expected).containsOnly(Remarks.YEAR_FIRST);
    }

    @Test
    void whatNothingTellsIsReadWithTheDayFirstAndNamedAsBoth() throws IOException {
        var one = sound().replace("reviews.csv", "20/07/2020", "20-07-19").readable();
        assertThat(one.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.found()).isEqualTo("20-07-19 (20/07/2019 or 19/07/2020)");
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
        });
        assertThat(one.children().getFirst().reviews().getFirst().date()).hasToString("2019-07-20");
    }

    @Test
    void aTimeOfDayIsNotedOnceAColumnAndTheDayIsRead() throws IOException {
        var timed = sound().change("sw_episodes.csv", text -> text.replaceAll("(/20[0-9]{2})", "$1 09:30:15"));
        assertThat(timed.readable().children()).isEqualTo(sound().readable().children());
        assertThat(timed.readable().findings())
                .allMatch(finding -> finding.expected().equals(Remarks.TIME))
                .extracting(Finding::column)
                .containsExactly("DOB", "SW_DECOM", "SW_DEC");
        var utc = sound().replace("reviews.csv", "20/07/2020", "2020-07-19T23:00:00Z")
                .readable();
        assertThat(utc.children()).isEqualTo(sound().readable().children());
    }
}
