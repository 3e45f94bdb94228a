package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.returns.RowsOfReturn.kept;
import static org.kith.returns.RowsOfReturn.leftOut;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.codes.ChangeReason;
import org.kith.codes.ReportingYear;
import org.kith.intake.Finding;

/** Values of a row that are written otherwise, or that nobody knows: they take nothing with them. */
class ValuesOfRowsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "header.csv      | 05/02/2004,MWBC        | 05/02/2004,UNKN        | 2 | ETHNIC      | UNKN",
                "header.csv      | 05/02/2004,MWBC        | 05/02/2004,            | 2 | ETHNIC      | ''",
                "header.csv      | 05/02/2004,MWBC        | 05/02/2004,White and B | 2 | ETHNIC      | White and B",
                "header.csv      | 11,2,                  | 11,X,                  | 2 | SEX         | X",
                "header.csv      | 11,2,                  | 11,,                   | 2 | SEX         | ''",
                "episodes.csv    | 10/06/2020,X1          | 10/06/2020,            | 2 | REC         | ''",
                "episodes.csv    | X1,CARPL               | X9,CARPL               | 2 | REC         | X9",
                "episodes.csv    | ,U1,                   | ,Q1,                   | 3 | PLACE       | Q1",
                "episodes.csv    | ,U1,                   | ,,                     | 3 | PLACE       | ''",
                "episodes.csv    | N8,K2,PR4              | N8,K2,PR9              | 4 | PLACE_PROVIDER | PR9",
                "episodes.csv    | V2,N8                  | W2,N8                  | 4 | LS          | W2",
                "episodes.csv    | V2,N8                  | V2,N9                  | 4 | CIN         | N9",
                "episodes.csv    | S,V2                   | Q,V2                   | 4 | RNE         | Q",
                "episodes.csv    | CARPL                  | BORED                  | 2 | REASON_PLACE_CHANGE | BORED",
                "reviews.csv     | PN1                    | PN8                    | 2 | REVIEW_CODE | PN8",
                "missing.csv     | ,M,                    | ,Q,                    | 2 | MISSING     | Q",
                "sw_episodes.csv | LEFTRL                 | LEFTIT                 | 3 | SW_REASON   | LEFTIT",
                "uasc.csv        | 13,2,                  | 13,7,                  | 2 | SEX         | 7",
                "oc3.csv         | YES                    | MAYBE                  | 2 | IN_TOUCH    | MAYBE",
                "oc3.csv         | F2                     | F9                     | 2 | ACTIV       | F9",
                "oc3.csv         | Z1                     | 01                     | 2 | ACCOM       | 01",
            })
    void aValueThatCannotBeUnderstoodTakesNothingWithIt(
            String file, String what, String by, long line, String column, String found) throws IOException {
        Return903 read = sound().replace(file, what, by).readable();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.found()).isEqualTo(found);
        });
        assertThat(kept(read)).isEqualTo(kept(sound().readable()));
        assertThat(leftOut(read)).isZero();
    }

    @Test
    void aFormulaThatFailedIsNamedAsOne() throws IOException {
        for (String failed : java.util.List.of("#N/A", "#REF!", "#DIV/0!")) {
            var read = sound().replace("sw_episodes.csv", "01/10/2020,,LEFTRL", "01/10/2020," + failed + ",LEFTRL")
                    .readable();
            assertThat(read.rowsLeftOut()).isEqualTo(1);
            assertThat(read.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.found()).isEqualTo(failed);
                assertThat(finding.expected()).contains("a formula that failed", "leave it blank");
            });
        }
    }

    @Test
    void aCodeNobodyKnowsYetIsReadAsItIs() throws IOException {
        Return903 read = sound().replace("header.csv", "MWBC", "unkn")
                .replace("episodes.csv", "C1,N1,U6", "C9,N9,Z15")
                .replace("sw_episodes.csv", "LEFTRL", "ROBOTS")
                .replace("missing.csv", ",M,", ",Q,")
                .replace("oc3.csv", "F2,Z1", "F9,Q7")
                .readable();
        ReturnedChild first = read.children().getFirst();
        assertThat(first.ethnicity()).isEqualTo("UNKN");
        assertThat(first.episodes())
                .anyMatch(episode -> episode.place().equals("Z15")
                        && episode.legalStatus().equals("C9")
                        && episode.need().equals("N9"));
        assertThat(first.spells()).anyMatch(spell -> new ChangeReason("ROBOTS").equals(spell.reason()));
        assertThat(first.missing()).anyMatch(period -> period.kind().equals("Q"));
        assertThat(read.children().getLast().careLeaver()).isEqualTo(new CareLeaverStatus("YES", "F9", "Q7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s - words",
                "%s \u2013 Words (more)",
                "%s: words",
                "%s (words)",
                "Words (%s)",
                "%s-words",
                "Words [%s]",
                "Words - %s",
                "%s. Words",
                "%s | words"
            })
    void aCodeWithItsMeaningBesideItIsTheCode(String written) throws IOException {
        Return903 read = sound().replace("episodes.csv", ",U1,", "," + written.formatted("U1") + ",")
                .replace("oc3.csv", "YES", written.formatted("Yes"))
                .replace("header.csv", "11,2,", "11," + written.formatted("2") + ",")
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).hasSize(3).allMatch(finding -> finding.kind() == Finding.Kind.NOTED);
    }

    @Test
    void whatIsNoUpnIsNotTakenForOne() throws IOException {
        for (String none : List.of("NOTKNOWN", "TBC", "0", "A12345678901")) {
            Return903 read =
                    sound().replace("header.csv", "A123456789012", none).readable();
            assertThat(read.children().getFirst().upn()).as(none).isNull();
            assertThat(read.findings()).as(none).extracting(Finding::column).containsExactly("UPN");
        }
        for (String same : List.of("a123456789012", "A 1234 5678 9012", "A-123456789012")) {
            assertThat(sound().replace("header.csv", "A123456789012", same)
                            .readable()
                            .children())
                    .as(same)
                    .isEqualTo(sound().readable().children());
        }
    }

    @Test
    void sexIsTheSameHoweverItIsWritten() throws IOException {
        for (String female : List.of("F", "f", "2.0", "female")) {
            Return903 read =
                    sound().replace("header.csv", "11,2,", "11," + female + ",").readable();
            assertThat(read.children().getFirst().sex()).as(female).isEqualTo("F");
            assertThat(read.findings()).as(female).isEmpty();
        }
        assertThat(sound().replace("header.csv", "11,2,", "11,U,").readable()).satisfies(read -> {
            assertThat(read.children().getFirst().sex()).isEqualTo("U");
            assertThat(read.findings()).isEmpty();
        });
        // 13 is 2 in the header: another module may say so as returns do since 2025, or the other way round.
        for (var same : List.of("13,2.0,17", "13,F,17", "13,f,17", "13,Female,17")) {
            var read = sound().change("uasc.csv", text -> text.replace("13,2,17", same))
                    .readable();
            assertThat(read.findings()).as(same).isEmpty();
            assertThat(read.children().getLast().sex()).isEqualTo("F");
        }
        var later =
                sound().change("header.csv", text -> text.replace(",2,", ",F,").replace(",1,", ",M,"));
        assertThat(later.readable().children()).isEqualTo(sound().readable().children());
        assertThat(later.change("uasc.csv", text -> text.replace("13,2,", "13,U,"))
                        .readable()
                        .findings())
                .as("of another sex in the other file")
                .isEmpty();
        assertThat(sound().change("header.csv", text -> text + "11,F,05/02/2004,MWBC,A123456789012,,\n")
                        .readable()
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NOTED);
    }

    @Test
    void aCodeOutsideItsYearsIsNotedWithItsRuleAndReadAsItIs() throws IOException {
        Return903 read = sound().replace("oc3.csv", "F2,Z1", "F5,Z1")
                .replace("episodes.csv", ",U1,", ",Z12,")
                .readable();
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED)
                .extracting(Finding::found, Finding::expected)
                .containsExactly(
                        tuple(
                                "Z12",
                                "a code of that time (rule 146); this one is in use from 01/04/2025; it is kept as it is"),
                        tuple(
                                "F5",
                                "a code of that time (rule 132); this one is in use from 01/04/2021; it is kept as it is"));
        assertThat(read.children().getLast().careLeaver()).isEqualTo(new CareLeaverStatus("YES", "F5", "Z1"));
    }

    @Test
    void anOldTimeIsJudgedByItsOwnDaysInALaterReturn() throws IOException {
        Return903 read = sound().replace("episodes.csv", "N8,K2,PR4,01/09/2020,E4A", "N8,P2,PR4,01/09/2020,E4A")
                .readable(new ReportingYear(2026));
        assertThat(read.findings()).allMatch(Finding::saysNothingOfTheYear);
    }

    @Test
    void aValueKithCanDoWithoutIsNotedAndTheRowKept() throws IOException {
        Return903 read = sound().replace("header.csv", "A123456789012", "who knows?")
                .replace("header.csv", "1.0,", "perhaps,")
                .replace("episodes.csv", "ZZ2 2BB", "over the hills and far away")
                .readable();
        assertThat(kept(read)).isEqualTo(kept(sound().readable()));
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED)
                .extracting(Finding::column)
                .containsExactly("UPN", "MOTHER", "PL_POST");
        assertThat(read.children().getFirst().upn()).isNull();
    }

    @Test
    void codesOfEarlierAndLaterEditionsAreUnderstood() throws IOException {
        Return903 read = sound().replace("oc3.csv", "F2,Z1", "P3,S1")
                .replace("header.csv", "11,2,", "11,F,")
                .readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().getLast().careLeaver()).isEqualTo(new CareLeaverStatus("YES", "P3", "S1"));
    }

    @Test
    void wordsThatStandForOneCodeAreThatCode() throws IOException {
        Return903 read = sound().replace("header.csv", "11,2,", "11,Girl,")
                .replace("header.csv", "MWBC", "Mixed - White and Black Caribbean")
                .replace("header.csv", "WBRI", "White: British")
                .replace("episodes.csv", ",U1,", ",U1 Foster placement,")
                .replace("episodes.csv", ",K2,", ",K 2,")
                .replace("episodes.csv", "V2,N8", "V2,Absent parenting")
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED)
                .extracting(Finding::column)
                .containsExactly("SEX", "ETHNIC", "PLACE", "PLACE", "CIN");
        assertThat(sound().replace("header.csv", "WBRI", "British")
                        .readable()
                        .children()
                        .get(1)
                        .ethnicity())
                .as("what may be two codes")
                .isNotEqualTo("WBRI");
    }

    @Test
    void aNameBesideANumberIsToldOnceAndNotKept() throws IOException {
        Return903 read = sound().file(
                        "header.csv",
                        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n4711 - Jay Smith,2,05/02/2004,MWBC,,,\n4712 (Kim),2,05/02/2004,MWBC,,,\n")
                .only("header.csv")
                .readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("4711", "4712");
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.found())
                .isEqualTo("4711"));
        assertThat(ChildNumber.of("12 ab/c")).as("letters stay").isEqualTo("12AB/C");
    }

    @Test
    void aZeroForAnEmptyCodeIsNone() throws IOException {
        Return903 read = sound().replace("episodes.csv", "PR1,,,,", "PR1,,0,0,").readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).hasSize(2).allMatch(finding -> finding.kind() == Finding.Kind.NOTED);
    }

    @Test
    void aPostcodeIsOneWhereverItsSpacesAre() throws IOException {
        for (String same : List.of("ZZ11AA", "ZZ 1 1AA", "ZZ1 1 AA", "zz1-1aa", "Z Z11AA")) {
            Return903 read = sound().replace("episodes.csv", "ZZ1 1AA", same).readable();
            assertThat(read.children()).as(same).isEqualTo(sound().readable().children());
            assertThat(read.findings()).as(same).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#900001",
                "+900001",
                "900001,0",
                "9.00001E+05",
                "900,001",
                "'900001",
                "£900,001.00",
                "900001 - Jay Smith",
                "900001 (Jay)",
                "Smith, Jay (900001)"
            })
    void aNumberIsAChildsWhateverSpreadsheetsMakeOfIt(String written) {
        assertThat(ChildNumber.of(written)).isEqualTo("900001");
        assertThat(ChildNumber.of("9.0E+05")).as("digits of it are lost").isEqualTo("9.0E+05");
        assertThat(ChildNumber.isOne(ChildNumber.of("#N/A"))).isFalse();
    }
}
