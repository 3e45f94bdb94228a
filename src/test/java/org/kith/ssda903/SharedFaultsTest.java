package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** A fault that many rows share is told once, with their number and the first three lines. */
class SharedFaultsTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    @Test
    void aColumnThatSharesAFaultIsOneFinding() throws IOException {
        Return903 read = reviews(7, "2020-13-", ",PN1").readable();
        assertThat(read.counts()).contains(new FileCount("reviews", 7, 0, 7, 0));
        assertThat(Fault.told(read.findings())).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.more()).isEqualTo(new Finding.More(java.util.List.of(3L, 4L), 6));
            assertThat(FindingWords.where(finding)).isEqualTo("reviews.csv, lines 2, 3, 4, REVIEW (7 rows in all)");
        });
    }

    @Test
    void threeAreToldOneByOne() throws IOException {
        assertThat(Fault.told(reviews(3, "2020-06-3", ",PN1").readable().findings()))
                .hasSize(3);
    }

    /** How dates are written is a matter of the whole column, however few days of it come after the 12th of a month. */
    @Test
    void howAColumnIsWrittenIsToldOnceFromTheSecondRowOn() throws IOException {
        Return903 read = sound().file("reviews.csv", REVIEWS + """
                        11,05/02/2004,07/20/2020,PN1
                        11,05/02/2004,07/08/2020,PN1
                        12,29/02/2004,07/21/2020,PN3
                        """).readable();
        assertThat(Fault.told(read.findings()))
                .hasSize(2)
                .allMatch(Finding::saysMonthFirst)
                .first()
                .satisfies(finding ->
                        assertThat(FindingWords.where(finding)).isEqualTo("reviews.csv, lines 2, 4, REVIEW"));
        assertThat(Fault.told(Fault.told(read.findings()))).isEqualTo(Fault.told(read.findings()));
    }

    /** Birthdays above all: a wrong one would stand in the place of a right one. */
    @Test
    void whereAColumnHasTheMonthFirstADateThatMayBeEitherIsNotGuessed() throws IOException {
        Return903 read = sound().file("header.csv", """
                        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                        11,2,02/05/2004,MWBC,A123456789012,,
                        12,1,2/29/04,WBRI,UN3,,
                        13,2,08/08/2002,BAFR,,,
                        14,2,2002-08-07,BAFR,,,
                        15,2,7 Aug 2002,BAFR,,,
                        16,2,08/07/02,BAFR,,,
                        17,2,8/7/2002,BAFR,,,
                        """).readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("11", "12", "13", "14", "15");
        assertThat(read.children().getFirst().dateOfBirth())
                .as("as the other files have it")
                .isEqualTo("2004-02-05");
        assertThat(Fault.told(read.findings()))
                .filteredOn(Finding::saysMonthFirst)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo("08/07/02 (08/07/02 or 07/08/02)");
                    assertThat(finding.rows()).isEqualTo(2);
                    assertThat(finding.saysMonthFirst()).isTrue();
                });
    }

    /** One date with the month first is a slip of its own row, also where a module has few: its column, or else the set, has the day first. */
    @Test
    void aSlipInASmallModuleTakesNoOtherRowWithIt() throws IOException {
        String another = "14,2,21/08/2003,BAFR,,,\n";
        Return903 header = sound().change("header.csv", text -> text.replace("29/02/2004", "02/29/2004") + another)
                .readable();
        assertThat(header.children())
                .isEqualTo(sound().change("header.csv", text -> text + another)
                        .readable()
                        .children());
        assertThat(header.findings())
                .extracting(Finding::found, Finding::expected)
                .containsExactly(tuple("02/29/2004", Remarks.BIRTH_OF_OTHERS));

        Return903 review = sound().file("reviews.csv", REVIEWS + """
                        11,05/02/2004,05/07/2020,PN1
                        12,29/02/2004,07/20/2020,PN3
                        12,29/02/2004,13/07/2020,PN3
                        12,29/02/2004,14/07/2020,PN3
                        """).readable();
        assertThat(review.findings())
                .extracting(FindingWords::where, Finding::found)
                .containsExactly(tuple("reviews.csv, line 3, REVIEW", "07/20/2020 (month 20)"));
    }

    /** What has no such day, and what may be either, are two things. */
    @Test
    void whatMayBeEitherIsAFindingOfItsOwn() throws IOException {
        Return903 read = sound().file("reviews.csv", REVIEWS + """
                        11,05/02/2004,07/20/2020,PN1
                        11,05/02/2004,07/08/2020,PN1
                        12,29/02/2004,07/21/2020,PN3
                        """).readable();
        assertThat(Fault.told(read.findings()))
                .extracting(FindingWords::where, Finding::found)
                .containsExactly(
                        tuple("reviews.csv, lines 2, 4, REVIEW", "07/20/2020 (month 20)"),
                        tuple("reviews.csv, line 3, REVIEW", "07/08/2020 (07/08/2020 or 08/07/2020)"));
    }

    /** A spreadsheet with the month first makes a real date of 05/02/2004, the 2nd of May, and leaves 29/02/2004 as text. */
    @Test
    void whatASpreadsheetWithTheMonthFirstReadIsNoDay() throws IOException {
        Return903 read = new SmallReturn()
                .bytes("return.xlsx", Packed.readMonthFirst(sound()))
                .readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("12", "13");
        assertThat(read.children().getFirst().spells()).isEmpty();
        assertThat(Fault.told(read.findings()))
                .filteredOn(finding -> finding.column().equals("SW_DEC"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo("09/01/2020 (09/01/2020 or 01/09/2020)");
                    assertThat(finding.expected())
                            .contains(
                                    "a spreadsheet that has the month first", "left the others of this column as text");
                    assertThat(finding.saysMonthFirst()).isTrue();
                });
    }

    /** Texts beside dates are usual: only where all are after the 12th, and no date is, a spreadsheet has told them apart. */
    @Test
    void textsBesideDatesInAWorkbookAreReadAsTheyStand() throws IOException {
        var half = new SmallReturn();
        sound().names()
                .forEach(name -> half.file(
                        name, sound().text(name).replaceAll("((?:17|2[0-9]|01)/[0-9/]{7})", "$1" + Packed.TEXT)));
        assertThat(new SmallReturn()
                        .bytes("return.xlsx", Packed.workbook(half))
                        .readable()
                        .children())
                .isEqualTo(sound().readable().children());
    }

    /** In a column of which many more dates have the day first, one with a month of 20 is a slip. */
    @Test
    void aSlipInAColumnWithTheDayFirstTakesNoOtherRowWithIt() throws IOException {
        String rows = IntStream.rangeClosed(13, 24)
                .mapToObj(day -> "11,05/02/2004,%d/07/2020,PN1\n".formatted(day))
                .collect(Collectors.joining());
        Return903 read = sound().file(
                        "reviews.csv", REVIEWS + rows + "11,05/02/2004,07/20/2020,PN1\n11,05/02/2004,07/08/2020,PN1\n")
                .readable();
        assertThat(read.counts()).contains(new FileCount("reviews", 14, 13, 1, 0));
    }

    @Test
    void ofWhatIsOnlyNotedTheFirstThreeAreKeptAndTheRestCounted() throws IOException {
        Return903 read = reviews(9, "2020-06-", ",PN9").readable();
        assertThat(read.counts()).contains(new FileCount("reviews", 9, 9, 0, 0));
        assertThat(read.findings()).hasSize(3);
        assertThat(Fault.told(read.findings())).singleElement().satisfies(finding -> {
            assertThat(finding.rows()).isEqualTo(9);
            assertThat(finding.more().lines()).containsExactly(3L, 4L);
        });
    }

    @Test
    void rowsInOneLineNameItOnce() {
        var one = new Finding(Finding.Kind.NOTED, "return.xml", 2, "PL", "11", "Q1", "x");
        assertThat(Fault.told(java.util.Collections.nCopies(5, one)))
                .extracting(FindingWords::where)
                .containsExactly("return.xml, line 2, PL (5 rows in all)");
    }

    @Test
    void toldAgainItIsTheSame() throws IOException {
        var told = Fault.told(reviews(7, "2020-13-", ",PN1").readable().findings());
        assertThat(Fault.told(told)).isEqualTo(told);
    }

    @Test
    void theFileOfFindingsSaysHowManyRows() throws IOException {
        var out = new StringWriter();
        FindingsCsv.write(reviews(7, "2020-13-", ",PN1").readable().findings(), out);
        assertThat(out.toString().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("reviews.csv,\"2, 3, 4\",REVIEW,11,2020-13-01 (month 13),")
                .endsWith(",the row is left out,7");
    }

    private static SmallReturn reviews(int rows, String day, String code) {
        return sound().file(
                        "reviews.csv",
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(number -> "11,05/02/2004," + day + "%02d".formatted(number) + code)
                                .collect(Collectors.joining("\n", REVIEWS, "\n")));
    }
}
