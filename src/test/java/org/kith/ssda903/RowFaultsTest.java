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

/** Rows of a return with something in them that cannot be understood. */
class RowFaultsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "episodes.csv    | 01/05/2019             | 31/04/2019             | 2 | DECOM       | 31/04/2019",
                "episodes.csv    | 01/05/2019             | 2019-05-32             | 2 | DECOM       | 2019-05-32",
                "episodes.csv    | 01/05/2019             | 05/13/2019             | 2 | DECOM       | 05/13/2019 (month 13)",
                "episodes.csv    | 01/05/2019             | 13/13/2019             | 2 | DECOM       | 13/13/2019 (month 13)",
                "episodes.csv    | 01/05/2019             | 01/05/0019             | 2 | DECOM       | 01/05/0019",
                "episodes.csv    | 01/05/2019             | 01/05/2219             | 2 | DECOM       | 01/05/2219",
                "episodes.csv    | 01/05/2019             | ''                     | 2 | DECOM       | ''",
                "episodes.csv    | 10/06/2020,X1          | 30/04/2019,X1          | 2 | DEC         | 30/04/2019",
                "episodes.csv    | 12,02/02/2018          | 99,02/02/2018          | 4 | CHILD       | 99",
                "episodes.csv    | 12,02/02/2018          | 1x,02/02/2018          | 4 | CHILD       | 1x",
                "episodes.csv    | V2,N8,K2               | V2,K2                  | 4 | ''          | '12,02/02/2018,S,V2,K2,PR4,01/09/2020,E4A,,ZZ9 9ZZ,,XXXXXXX'",
                "reviews.csv     | PN1                    | PN1,more               | 2 | ''          | '11,05/02/2004,20/07/2020,PN1,more'",
                "reviews.csv     | PN1                    | \"PN1                  | 2 | ''          | '11,05/02/2004,20/07/2020,\"PN1'",
                "episodes.csv    | ZZ9 9ZZ,,XXXXXXX       | ZZ9 9ZZ,XXXXXXX        | 4 | ''          | '12,02/02/2018,S,V2,N8,K2,PR4,01/09/2020,E4A,,ZZ9 9ZZ,XXXXXXX'",
                "reviews.csv     | PN1                    | \"P\"N1                | 2 | ''          | '11,05/02/2004,20/07/2020,\"P\"N1'",
                "reviews.csv     | 29/02/2004             | 28/02/2004             | 3 | DOB         | 28/02/2004",
                "reviews.csv     | 29/02/2004             | 29/02/2003             | 3 | DOB         | 29/02/2003",
                "missing.csv     | 03/12/2020             | 30/11/2020             | 2 | MIS_END     | 30/11/2020",
                "sw_episodes.csv | 01/05/2019,01/10/2020  | 01/05/2019,30/04/2019  | 2 | SW_DEC      | 30/04/2019",
                "sw_episodes.csv | SW2                    | ''                     | 3 | SW_ID       | ''",
                "sw_episodes.csv | SW2                    | =SW2                   | 3 | SW_ID       | =SW2",
                "previous_permanence.csv | zz/06/2010     | 31/06/2010             | 2 | DATE_PERM   | 31/06/2010",
            })
    void aRowThatCannotBeUnderstoodIsNamedAndLeftOutAlone(
            String file, String what, String by, long line, String column, String found) throws IOException {
        Return903 before = sound().readable();
        Return903 after = sound().replace(file, what, by).readable();

        assertThat(after.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.ROW_LEFT_OUT);
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.found()).isEqualTo(found);
            assertThat(finding.expected()).isNotBlank();
        });
        assertThat(leftOut(after)).isEqualTo(1);
        assertThat(kept(before) - kept(after)).isEqualTo(file.startsWith("previous") ? 0 : 1);
        assertThat(after.children()).hasSize(3);
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {"%s - words", "%s \u2013 Words (more)", "%s: words", "%s (words)", "Words (%s)", "%s-words"})
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
    void aBlankEndOfAnAsylumStatusMeansStill() throws IOException {
        Return903 read = sound().replace("uasc.csv", ",17/08/2020", ",").readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().getLast().unaccompanied()).isEqualTo(new Unaccompanied(null));
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
    void everyFaultOfARowIsNamed() throws IOException {
        assertThat(sound().replace("episodes.csv", "C1,N1,U6", "C9,N9,U9")
                        .readable()
                        .findings())
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("LS", "CIN", "PLACE");
    }

    @Test
    void rowsThatBeginAfterTheYearOfTheReturnAreNotedOnceAFile() throws IOException {
        Return903 read = sound().readable(new ReportingYear(2020));
        String expected = "a day in the year ended 31 March 2020 or before; is this the return of another year?";
        assertThat(Fault.told(read.findings()).stream()
                        .filter(finding -> finding.expected().equals(expected)))
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED)
                .extracting(finding -> finding.file() + " " + finding.column())
                .containsOnly(
                        "episodes.csv DECOM",
                        "missing.csv MIS_START",
                        "reviews.csv REVIEW",
                        "sw_episodes.csv SW_DECOM");
        assertThat(read.children()).hasSize(3);
        assertThat(leftOut(read)).isZero();
        assertThat(sound().readable().findings()).isEmpty();
        assertThat(sound().readable(new ReportingYear(2022)).findings()).noneMatch(Finding::asksForTheYear);
    }

    @Test
    void manyRowsThatBeginAfterTheYearAreOneFinding() throws IOException {
        var reviews = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
        for (int day = 10; day < 30; day++) {
            reviews.append("11,05/02/2004,").append(day).append("/04/2021,PN1\n");
        }
        Return903 read = sound().file("reviews.csv", reviews.toString()).readable();
        assertThat(Fault.told(read.findings())).singleElement().satisfies(finding -> {
            assertThat(finding.asksForTheYear()).isTrue();
            assertThat(finding.rows()).isEqualTo(20);
        });
    }

    @Test
    void aCellOfTrueOrFalseIsNoNumberOfAChildOrAWorker() throws IOException {
        Return903 read = sound().change("header.csv", text -> text + "TRUE,2,05/02/2004,MWBC,,,\n")
                .replace("header.csv", "1.0,", "TRUE,")
                .replace("sw_episodes.csv", "SW2,01/10/2020", "false,01/10/2020")
                .readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("11", "12", "13");
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT)
                .extracting(Finding::column, Finding::found)
                .containsExactlyInAnyOrder(tuple("CHILD", "TRUE"), tuple("SW_ID", "false"));
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
}
