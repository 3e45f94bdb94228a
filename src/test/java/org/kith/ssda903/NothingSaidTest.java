package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;

/** What people and programs write where a return has nothing. */
class NothingSaidTest {
    @ParameterizedTest
    @ValueSource(strings = {"NULL", "null", "(null)", "N/A", "None", "NaT", "-", "--", "."})
    void aWordForNothingIsNothing(String nothing) throws IOException {
        Return903 read = sound().replace("header.csv", "A123456789012,,", nothing + "," + nothing + "," + nothing)
                .replace(
                        "episodes.csv",
                        "10/06/2020,P,C2,N1,U1,PR1,,,,",
                        "10/06/2020,P,C2,N1,U1,PR1" + ("," + nothing).repeat(3) + ",")
                .replace("sw_episodes.csv", "01/10/2020,,LEFTRL", "01/10/2020," + nothing + ",LEFTRL")
                .readable();
        Return903 plain = sound().replace("header.csv", "A123456789012,,", ",,").readable();
        assertThat(read.children()).isEqualTo(plain.children());
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/9999", "9999-12-31", "31/12/2999"})
    void aDayThatNeverComesMeansStillAndIsNoted(String never) throws IOException {
        Return903 read = sound().replace("sw_episodes.csv", "01/10/2020,,LEFTRL", "01/10/2020," + never + ",LEFTRL")
                .replace("uasc.csv", ",17/08/2020", "," + never)
                .readable();
        assertThat(read.children())
                .isEqualTo(sound().replace("uasc.csv", ",17/08/2020", ",")
                        .readable()
                        .children());
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED)
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("SW_DEC", "DUC");
    }

    @Test
    void anEmptyCellThatAFormulaRefersToIsNoEnd() throws IOException {
        for (String zero : List.of("0", "00/01/1900", "00/00/0000")) {
            Return903 read = sound().replace("sw_episodes.csv", "01/10/2020,,LEFTRL", "01/10/2020," + zero + ",LEFTRL")
                    .readable();
            assertThat(read.children()).isEqualTo(sound().readable().children());
        }
    }

    @Test
    void aBlankEndOfAnAsylumStatusMeansStill() throws IOException {
        Return903 read = sound().replace("uasc.csv", ",17/08/2020", ",").readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().getLast().unaccompanied()).isEqualTo(new Unaccompanied(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ongoing",
                "On-going",
                "Current",
                "present",
                "OPEN",
                "to date",
                "still",
                "Still open",
                "not applicable",
                "n a"
            })
    void aWordThatSomethingGoesOnIsNoEndAndIsNotedOnceAColumn(String still) throws IOException {
        Return903 read = sound().replace("sw_episodes.csv", "01/10/2020,,LEFTRL", "01/10/2020," + still + ",LEFTRL")
                .replace("sw_episodes.csv", "02/02/2018,01/09/2020,CHCHAN", "02/02/2018," + still + ",CHCHAN")
                .replace("episodes.csv", "PR1,,,,", "PR1," + still + "," + still + ",,")
                .replace("missing.csv", "20/03/2021,", "20/03/2021," + still)
                .replace("uasc.csv", ",17/08/2020", "," + still)
                .readable();
        assertThat(read.children())
                .isEqualTo(sound().replace("uasc.csv", ",17/08/2020", ",")
                        .replace("sw_episodes.csv", "01/09/2020,CHCHAN", ",CHCHAN")
                        .readable()
                        .children());
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED)
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("SW_DEC", "DEC", "REC", "MIS_END", "DUC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "?", "soon", "TBC", "#N/A"})
    void whatMayAlsoBeAnEndIsNotTakenForNone(String end) throws IOException {
        Return903 read = sound().replace("sw_episodes.csv", "01/10/2020,,LEFTRL", "01/10/2020," + end + ",LEFTRL")
                .readable();
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.kind())
                .isEqualTo(Finding.Kind.ROW_LEFT_OUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tbc", "#N/A", "not known", "?", "2020", "31/11/2020"})
    void whoCameAloneDidSoWhateverStandsThereForTheEnd(String end) throws IOException {
        Return903 read = sound().replace("uasc.csv", ",17/08/2020", "," + end).readable();
        assertThat(read.children().getLast().unaccompanied()).isEqualTo(new Unaccompanied(null, true));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("DUC");
            assertThat(finding.child()).isEqualTo("13");
            assertThat(finding.found()).isEqualTo(end);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "not known", "N/K", "Not recorded", "Not applicable"})
    void aWordForNothingIsNoCodeNoPlaceAndNobody(String nothing) throws IOException {
        Return903 read = sound().replace("episodes.csv", "X1,CARPL", "X1," + nothing)
                .replace("episodes.csv", "ZZ2 2BB,SC123456", nothing + "," + nothing)
                .replace("header.csv", "A123456789012", nothing)
                .replace("sw_episodes.csv", "SW2,", nothing + ",")
                .readable();
        var first = read.children().getFirst();
        assertThat(first.episodes().getFirst())
                .isEqualTo(sound().replace("episodes.csv", "X1,CARPL", "X1,")
                        .replace("episodes.csv", "ZZ2 2BB,SC123456", ",")
                        .readable()
                        .children()
                        .getFirst()
                        .episodes()
                        .getFirst());
        assertThat(first.upn()).isNull();
        assertThat(first.spells()).hasSize(1);
        assertThat(read.findings())
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("REASON_PLACE_CHANGE", "PL_POST", "URN", "UPN", "SW_ID");
    }
}
