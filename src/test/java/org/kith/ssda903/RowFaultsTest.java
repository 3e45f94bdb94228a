package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.returns.RowsOfReturn.kept;
import static org.kith.returns.RowsOfReturn.leftOut;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "reviews.csv     | 20/07/2020             | 07/20/2020             | 2 | REVIEW      | 07/20/2020 (month 20)",
                "episodes.csv    | 01/05/2019             | 13/13/2019             | 2 | DECOM       | 13/13/2019 (month 13)",
                "episodes.csv    | 01/05/2019             | 01/05/0019             | 2 | DECOM       | 01/05/0019",
                "episodes.csv    | 01/05/2019             | 01/05/2219             | 2 | DECOM       | 01/05/2219",
                "episodes.csv    | 01/05/2019             | ''                     | 2 | DECOM       | ''",
                "episodes.csv    | 01/05/2019             | 01/05/1919             | 2 | DECOM       | 01/05/1919 (born 05/02/2004)",
                "episodes.csv    | 01/05/2019             | 04/02/2004             | 2 | DECOM       | 04/02/2004 (born 05/02/2004)",
                "reviews.csv     | 20/07/2020             | 20/07/1920             | 2 | REVIEW      | 20/07/1920 (born 05/02/2004)",
                "missing.csv     | 20/03/2021             | 20/03/1921             | 3 | MIS_START   | 20/03/1921 (born 05/02/2004)",
                "sw_episodes.csv | 01/10/2020,,LEFTRL     | 04/04/2003,,LEFTRL     | 3 | SW_DECOM    | 04/04/2003 (born 05/02/2004)",
                "previous_permanence.csv | zz/06/2010     | 30/06/1910             | 2 | DATE_PERM   | 30/06/1910 (born 29/02/2004)",
                "episodes.csv    | 10/06/2020,X1          | 30/04/2019,X1          | 2 | DEC         | 30/04/2019",
                "episodes.csv    | 12,02/02/2018          | 99,02/02/2018          | 4 | CHILD       | 99",
                "episodes.csv    | 12,02/02/2018          | 1x,02/02/2018          | 4 | CHILD       | 1x",
                "episodes.csv    | V2,N8,K2               | V2,K2                  | 4 | ''          | '12,02/02/2018,S,V2,K2,PR4,01/09/2020,E4A,,ZZ9 9ZZ,,XXXXXXX'",
                "reviews.csv     | PN1                    | PN1,more               | 2 | ''          | '11,05/02/2004,20/07/2020,PN1,more'",
                "reviews.csv     | PN1                    | \"PN1                  | 2 | ''          | '11,05/02/2004,20/07/2020,\"PN1'",
                "episodes.csv    | ZZ9 9ZZ,,XXXXXXX       | ZZ9 9ZZ,XXXXXXX        | 4 | ''          | '12,02/02/2018,S,V2,N8,K2,PR4,01/09/2020,E4A,,ZZ9 9ZZ,XXXXXXX'",
                "reviews.csv     | PN1                    | \"P\"N1                | 2 | ''          | '11,05/02/2004,20/07/2020,\"P\"N1'",
                "reviews.csv     | 29/02/2004             | 28/02/2004             | 3 | DOB         | 28/02/2004",
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

    /** What may be so all the same is read, and said. */
    @ParameterizedTest
    @CsvSource({
        "header.csv, 05/02/2004, 05/02/1904, DOB, the birthday of somebody under 30; it is kept as it is",
        "episodes.csv, '10/06/2020,X1', '31/12/2030,X1', DEC, 'a day that has come, or nothing where something goes on; it is kept as it is'",
        "uasc.csv, 17/08/2020, 17/08/1920, DUC, 'a day not before the date of birth in the header, or nothing while it goes on; the end is not known, and the row is read without it'",
        "sw_episodes.csv, '01/10/2020,,LEFTRL', '01/10/2003,,LEFTRL', SW_DECOM, 'a day not before the date of birth in the header; a worker may come before the birth, and it is read as it is'"
    })
    void aDayThatIsUnlikelyIsNoted(String file, String what, String by, String column, String expected)
            throws IOException {
        Return903 read = sound().change(file, text -> text.replace(what, by)).readable();
        assertThat(leftOut(read)).isEqualTo(file.equals("header.csv") ? 5 : 0);
        assertThat(read.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.NOTED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.column()).isEqualTo(column);
                    assertThat(finding.expected()).isEqualTo(expected);
                });
        assertThat(read.children()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?", "n/k", "#N/A", "not known", "29/02/2003", "05/2004", "01/01/1900", "00/01/1900", "0"})
    void aBirthThatNobodyCanReadOutsideTheHeaderIsNotedOnceAndTheRowIsRead(String birth) throws IOException {
        Return903 read = sound().change("sw_episodes.csv", text -> text.replaceAll("05/02/2004|29/02/2004", birth))
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(leftOut(read)).isZero();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("DOB");
            assertThat(finding.found()).isEqualTo(birth);
            assertThat(finding.rows()).isEqualTo(3);
        });
    }

    @Test
    void aBirthThatNobodyCanReadSaysNothingOfANumberThatLostItsZerosOrThatNoHeaderHas() throws IOException {
        Return903 read = sound().replace("header.csv", "11,2,", "0011,2,")
                .only("header.csv")
                .file("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n11,?,20/07/2020,PN1\n99,,20/07/2020,PN1\n")
                .readable();
        assertThat(leftOut(read)).isEqualTo(2);
        assertThat(read.findings()).extracting(Finding::column).containsOnly("CHILD");
    }

    /** 01/01/1900 is what programs write for none, and a birthday to come is asked about by itself. */
    @Test
    void aDayForNoneIsNotBeforeABirthAndABirthdayToComeTakesNoRowWithIt() throws IOException {
        Return903 read = sound().replace("uasc.csv", "17/08/2020", "01/01/1900")
                .change("header.csv", text -> text.replace("29/02/2004", "29/02/2024"))
                .without("reviews.csv")
                .without("sw_episodes.csv")
                .without("previous_permanence.csv")
                .readable();
        assertThat(leftOut(read)).isZero();
        assertThat(read.children().get(2).unaccompanied()).isEqualTo(new Unaccompanied(null, false));
        assertThat(read.findings())
                .filteredOn(Finding::asksForTheYear)
                .extracting(Finding::column)
                .containsExactly("DOB");
    }

    /** The codes that say why there is none may be anybody's. */
    @Test
    void aPupilNumberThatTwoHaveIsNotedAndBothAreRead() throws IOException {
        Return903 read = sound().replace("header.csv", "UN3", "A123456789012").readable();
        assertThat(read.children()).hasSize(3);
        assertThat(read.findings())
                .extracting(Finding::column, Finding::found)
                .containsExactly(tuple("UPN", "A123456789012, as in line 2"));
        assertThat(sound().replace("header.csv", "A123456789012", "UN3")
                        .readable()
                        .findings())
                .isEmpty();
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
}
