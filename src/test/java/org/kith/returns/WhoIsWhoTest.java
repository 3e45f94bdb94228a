package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.ssda903.Completeness;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnFile;
import org.kith.ssda903.ReturnedChild;

/** Whose row a row is, however their number is written. */
class WhoIsWhoTest {

    @ParameterizedTest
    @ValueSource(strings = {"11.0", "1 1", "'11", "11.00", "\u00a011"})
    void whatASpreadsheetMakesOfANumberGoes(String written) throws IOException {
        assertThat(numbered(written).readable().children())
                .isEqualTo(sound().readable().children());
        assertThat(numbered(written).readable().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LCS-11, LCS-11", "a11, A11", "0011, 0011", "AB/11, AB/11", "'1,011', 1011", "11.5, 11.5"})
    void lettersAndZerosStay(String written, String number) throws IOException {
        Return903 read = numbered('"' + written + '"').readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().getFirst().number()).isEqualTo(number);
        assertThat(read.children().getFirst().episodes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "1.10E+05", "@11", "-11", "123456789012345678901"})
    void whatCannotBeANumberIsNone(String written) throws IOException {
        Return903 read = sound().replace("header.csv", "12,1,", written + ",1,").readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("11", "13");
        assertThat(read.findings().getFirst().column()).isEqualTo("CHILD");
    }

    @Test
    void zerosLostInOneFileAreJoinedAndToldOnce() throws IOException {
        Return903 read =
                numbered("0011").replace("sw_episodes.csv", "0011,", "11,").readable();
        assertThat(read.children()).isEqualTo(numbered("0011").readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.file()).isEqualTo("sw_episodes.csv");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.rows()).isEqualTo(2);
            assertThat(finding.expected()).contains("zeros");
        });
    }

    @Test
    void zerosLostInTheHeaderAreThoseOfTheOtherFiles() throws IOException {
        Return903 read = numbered("0011").replace("header.csv", "0011,", "11,").readable();
        assertThat(read.children()).isEqualTo(numbered("0011").readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("header.csv");
            assertThat(finding.line()).isEqualTo(2);
        });
    }

    @Test
    void aRowLeftOutOfSomebodyWhoseZerosWereLostIsKnownByTheWholeNumber() throws IOException {
        Return903 read = numbered("0011")
                .replace("header.csv", "0011,", "11,")
                .replace("reviews.csv", "20/07/2020", "20/77/2020")
                .readable();
        assertThat(read.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT)
                .extracting(Finding::child)
                .containsExactly("0011");
        assertThat(new Completeness(read).statesAll(ReturnFile.REVIEWS, "0011")).isFalse();
    }

    @Test
    void zerosAreNotGuessedAtWhereTwoWouldFit() throws IOException {
        Return903 read = numbered("0011")
                .change("header.csv", text -> text + "00011,1,05/02/2004,WBRI,,,\n")
                .replace("sw_episodes.csv", "0011,", "11,")
                .readable();
        assertThat(read.findings()).hasSize(2).allMatch(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT);
        assertThat(read.children().getFirst().spells()).isEmpty();
    }

    @Test
    void zerosAreNotJoinedToSomebodyBornOnAnotherDay() throws IOException {
        Return903 read = numbered("0011")
                .replace("reviews.csv", "0011,05/02/2004", "11,06/02/2004")
                .readable();
        assertThat(read.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.ROW_LEFT_OUT);
    }

    @Test
    void whoeverHasTheNumberAsItStandsIsMeant() throws IOException {
        Return903 read = sound().change("header.csv", text -> text + "0011,1,05/02/2004,WBRI,,,\n")
                .readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().getFirst().spells()).hasSize(2);
        assertThat(read.children().getLast().spells()).isEmpty();
    }

    private static SmallReturn numbered(String number) {
        SmallReturn small = sound();
        for (String file : List.of("header.csv", "episodes.csv", "reviews.csv", "missing.csv", "sw_episodes.csv")) {
            small.change(file, text -> text.replace("\n11,", "\n" + number + ","));
        }
        return small;
    }
}
